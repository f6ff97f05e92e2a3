import { describe, expect, it } from 'vitest';
import { ask, askAll, fixedSandbox, NOW } from '../../../../test/support/askSandbox.js';

const LIST = '/organizations/acme/issues/';

describe('issue list', () => {
  it('walks all pages once, in order, and ends with results="false"', async () => {
    const sandbox = fixedSandbox();
    const pages = await askAll(sandbox, `${LIST}?query=&statsPeriod=30d&limit=37`);
    const seen = pages.flatMap(({ body }) => body.map((issue: { id: string }) => issue.id));

    expect(pages.at(-1)?.headers.get('Link')).toMatch(/rel="next"; results="false"; cursor="\d+:\d+:0"$/);
    expect(seen).toHaveLength(400);
    expect(new Set(seen).size).toBe(400);
  });

  it('pages by sort key also where many rows share it', async () => {
    const sandbox = fixedSandbox();
    const pages = await askAll(sandbox, `${LIST}?query=timesSeen:<5&sort=freq&statsPeriod=30d&limit=3`);
    const seen = pages.flatMap(({ body }) => body.map((issue: { id: string }) => issue.id));

    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('writes the link header to the letter', async () => {
    const { headers, body } = await ask(fixedSandbox(), `${LIST}?query=is%3Aunresolved&limit=2`);
    const [first, last] = body.map((issue: { lastSeen: string }) => Date.parse(issue.lastSeen));

    expect(last).toBeLessThanOrEqual(first);
    expect(headers.get('Link')).toMatch(
      new RegExp(
        `^<http://sandbox\\.test/api/0/organizations/acme/issues/\\?query=is%3Aunresolved&limit=2&cursor=${first}:0:1>; rel="previous"; results="false"; cursor="${first}:0:1", ` +
          '<http://sandbox\\.test/api/0/organizations/acme/issues/\\?query=is%3Aunresolved&limit=2&cursor=(\\d+:0:0)>; rel="next"; results="true"; cursor="\\1"$',
      ),
    );
    expect(headers.get('X-Max-Hits')).toBe('1000');
  });

  it('goes back with the previous cursor, and then claims a next page', async () => {
    const sandbox = fixedSandbox();
    const first = await ask(sandbox, `${LIST}?query=&limit=5`);
    const second = await ask(sandbox, `${LIST}?query=&limit=5&cursor=${first.next}`);
    const back = /cursor="(\d+:\d+:1)"/.exec(second.headers.get('Link') ?? '')?.[1];
    const again = await ask(sandbox, `${LIST}?query=&limit=5&cursor=${back}`);

    expect(again.body.map((issue: { id: string }) => issue.id)).toEqual(
      first.body.map((issue: { id: string }) => issue.id),
    );
    expect(again.next).toBeDefined();
  });

  it('takes a missing query as the open ones, an empty one as all', async () => {
    const sandbox = fixedSandbox();
    const open = await ask(sandbox, `${LIST}?limit=100&statsPeriod=30d`);
    const all = await ask(sandbox, `${LIST}?limit=100&statsPeriod=30d&query=`);

    expect(open.body.every((issue: { status: string }) => issue.status === 'unresolved')).toBe(true);
    expect(Number(all.headers.get('X-Hits'))).toBe(400);
    expect(Number(open.headers.get('X-Hits'))).toBeLessThan(400);
  });

  it('has every status and substatus', async () => {
    const sandbox = fixedSandbox();
    for (const word of [
      'unresolved',
      'resolved',
      'ignored',
      'reprocessing',
      'new',
      'ongoing',
      'escalating',
      'regressed',
      'archived_until_escalating',
      'archived_until_condition_met',
      'archived_forever',
    ]) {
      const { body } = await ask(sandbox, `${LIST}?query=is:${word}&statsPeriod=30d&limit=1`);
      expect(body, word).toHaveLength(1);
    }
  });

  it.each([
    ['limit', 'limit=x'],
    ['cursor', 'cursor=abc'],
    ['sort', 'sort=priority'],
    ['inbox sort', 'sort=inbox&query='],
    ['period', 'statsPeriod=2y'],
    ['half a range', 'start=2026-06-01T00:00:00'],
    ['a status', 'query=is:open'],
    ['a boolean word', 'query=timeout+and+retry'],
  ])('answers 400 with a detail on a wrong %s', async (_, query) => {
    const { status, body } = await ask(fixedSandbox(), `${LIST}?${query}`);

    expect(status).toBe(400);
    expect(body).toHaveProperty('detail');
  });

  it('fails with 500 on automatic buckets without a window', async () => {
    expect((await ask(fixedSandbox(), `${LIST}?groupStatsPeriod=auto`)).status).toBe(500);
  });

  it('cuts a limit above 100 without a word', async () => {
    expect((await ask(fixedSandbox(), `${LIST}?query=&limit=500`)).body).toHaveLength(100);
  });

  it('answers 404 on an environment that nobody has heard of', async () => {
    expect((await ask(fixedSandbox(), `${LIST}?environment=production&environment=moon`)).status).toBe(404);
  });

  it('finds an issue by event id and by short id without links', async () => {
    const sandbox = fixedSandbox();
    const latest = await ask(sandbox, '/organizations/acme/issues/5550004/events/latest/');
    for (const query of [latest.body.eventID, 'LEDGER-SERVICE-1']) {
      const { body, headers } = await ask(sandbox, `${LIST}?query=${query}&shortIdLookup=1`);
      expect(body.map((issue: { id: string }) => issue.id)).toEqual(['5550004']);
      expect(headers.get('X-Sentry-Direct-Hit')).toBe('1');
      expect(headers.get('Link')).toBeNull();
    }
  });

  it('leaves out what is collapsed', async () => {
    const [row] = (await ask(fixedSandbox(), `${LIST}?query=&limit=1&collapse=stats&collapse=unhandled`))
      .body;

    expect(row).not.toHaveProperty('stats');
    expect(row).not.toHaveProperty('lifetime');
    expect(row).not.toHaveProperty('isUnhandled');
    expect(row.count).toMatch(/^\d+$/);
  });

  it('counts the same in list, late numbers, buckets and detail', async () => {
    const sandbox = fixedSandbox();
    const scope = 'statsPeriod=30d&groupStatsPeriod=auto';
    const { body: rows } = await ask(sandbox, `${LIST}?query=&limit=25&${scope}`);
    const ids = rows.map((row: { id: string }) => `groups=${row.id}`).join('&');
    const { body: stats } = await ask(sandbox, `/organizations/acme/issues-stats/?${ids}&${scope}&query=`);
    for (const row of rows) {
      const late = stats.find((one: { id: string }) => one.id === row.id);
      const buckets = row.stats.auto.reduce((sum: number, [, count]: [number, number]) => sum + count, 0);
      const detail = (await ask(sandbox, `${LIST}${row.id}/`)).body;
      expect(late).toMatchObject({ count: row.count, userCount: row.userCount, stats: row.stats });
      expect(buckets).toBe(Number(row.count));
      expect(detail.count).toBe(row.lifetime.count);
      expect(Number(row.userCount)).toBeLessThanOrEqual(Number(row.count));
      expect(row.firstSeen <= row.lastSeen).toBe(true);
      expect(Date.parse(row.lastSeen)).toBeLessThanOrEqual(NOW);
    }
  });

  it('counts a filtered search apart, within the whole', async () => {
    const { body } = await ask(fixedSandbox(), `${LIST}?query=browser.name:Firefox&statsPeriod=30d&limit=20`);

    expect(body.length).toBeGreaterThan(5);
    for (const row of body) {
      expect(['storefront-web', 'accounts-web']).toContain(row.project.slug);
      expect(Number(row.filtered.count)).toBeGreaterThan(0);
      expect(Number(row.filtered.count)).toBeLessThanOrEqual(Number(row.count));
    }
  });

  it('is the same world for the same seed, another for another', async () => {
    const path = `${LIST}?query=&limit=20`;
    const [one, same, other] = await Promise.all([
      ask(fixedSandbox({ seed: 5 }), path),
      ask(fixedSandbox({ seed: 5 }), path),
      ask(fixedSandbox({ seed: 6 }), path),
    ]);

    expect(same.body).toEqual(one.body);
    expect(other.body).not.toEqual(one.body);
  });

  it('holds nothing in an empty world, and very many in a big one', async () => {
    const empty = await ask(fixedSandbox({ world: 'empty' }), `${LIST}?query=`);
    const big = await ask(fixedSandbox({ world: { issues: 100_000 } }), `${LIST}?query=&statsPeriod=30d`);

    expect(empty.body).toEqual([]);
    expect(big.body).toHaveLength(100);
    expect(big.headers.get('X-Hits')).toBe('1000');
  });
});

describe('callers', () => {
  const url = `http://sandbox.test/api/0${LIST}`;

  it('are refused without the right token', async () => {
    const sandbox = fixedSandbox();
    for (const headers of [{}, { Authorization: 'Bearer wrong' }] as Record<string, string>[]) {
      const response = await sandbox.fetch(new Request(url, { headers }));
      expect(response.status).toBe(401);
      expect(await response.json()).toHaveProperty('detail');
    }
  });

  it('are refused with a bare text when the request names an origin', async () => {
    const { status, body } = await ask(fixedSandbox(), LIST, {
      headers: { Authorization: 'bearer sandbox-token', Origin: 'https://admin.example.com' },
    });

    expect(status).toBe(400);
    expect(body).toBe("Invalid origin: 'https://admin.example.com'");
  });

  it('are told of a missing slash', async () => {
    const { status, body } = await ask(fixedSandbox(), '/organizations/acme/issues');

    expect(status).toBe(404);
    expect(body.info).toContain('/organizations/acme/issues/');
  });

  it('get an empty 404 for an unknown route and a detail for an unknown thing', async () => {
    const sandbox = fixedSandbox();

    expect((await ask(sandbox, '/organizations/acme/nothing/')).body).toBe('');
    expect((await ask(sandbox, '/organizations/other/issues/')).body).toHaveProperty('detail');
    expect((await ask(sandbox, `${LIST}1/`)).status).toBe(404);
  });
});
