import { describe, expect, it } from 'vitest';
import {
  type Asked,
  json,
  SCOPE,
  type Scripted,
  SOURCE,
  scripted,
} from '../../../../test/client/scripted.js';
import type { IssueScope } from '../../../model/index.js';

const NOW = Date.parse('2026-06-30T21:05:00Z');
const REF = { source: SOURCE, project: 'shop', id: uuid('1') };

function uuid(end: string): string {
  return `11111111-2222-4333-8444-${end.padStart(12, '0')}`;
}

function ago(minutes: number): string {
  return new Date(NOW - minutes * 60_000).toISOString();
}

function row(end: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: uuid(end),
    friendly_id: `SHOP-${end}`,
    project: 7,
    digest_order: Number(end),
    last_seen: ago(Number(end)),
    first_seen: ago(100 + Number(end)),
    digested_event_count: 3,
    stored_event_count: 3,
    calculated_type: 'RangeError',
    calculated_value: `basket ${end}`,
    transaction: '',
    is_resolved: false,
    is_resolved_unconditionally: false,
    is_resolved_by_next_release: false,
    is_muted: false,
    ...over,
  };
}

function eventRow(number: number, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: uuid(`e${number}`),
    event_id: `aaaaaaaa-bbbb-4ccc-8ddd-${String(number).padStart(12, '0')}`,
    issue: REF.id,
    project: 7,
    timestamp: ago(50 - number),
    ingested_at: ago(50 - number),
    digest_order: number,
    ...over,
  };
}

/** The SDK's id as the model has it. */
function sdkId(number: number): string {
  return `aaaaaaaabbbb4ccc8ddd${String(number).padStart(12, '0')}`;
}

const DATA = {
  platform: 'python',
  level: 'warning',
  release: 'shop@1.2.0',
  tags: { plan: 'pro' },
  exception: {
    values: [
      {
        type: 'RangeError',
        value: 'basket',
        mechanism: { type: 'generic', handled: false },
        stacktrace: { frames: [{ filename: 'shop.py', function: 'add', lineno: 3, in_app: true }] },
      },
    ],
  },
};

const PROJECTS = [
  { id: 7, slug: 'shop', name: 'Shop', digested_event_count: 12 },
  { id: 8, slug: 'bank', name: 'Bank', digested_event_count: 3 },
];

const page = (results: readonly unknown[], next: string | null = null): Response =>
  json({ next, previous: null, results });

/** A client against a server that answers some calls as the script says, and the others as usual. */
function bugsink(script: (asked: Asked, number: number) => Response | undefined = () => undefined): Scripted {
  return scripted(
    (asked, number) => {
      const own = script({ ...asked, path: asked.path.replace('/api/canonical/0', '') }, number);
      if (own) return own;
      const path = asked.path.replace('/api/canonical/0', '');
      if (path === '/projects/') return page(PROJECTS);
      if (path === '/issues/') return page(asked.query.get('project') === '7' ? [row('1'), row('3')] : []);
      if (path === '/events/') return page([3, 2, 1].map((number) => eventRow(number)));
      if (path.startsWith('/events/'))
        return json({ ...eventRow(3), data: DATA, stacktrace_md: '# RangeError' });
      if (/^\/issues\/[^/]+\/$/.test(path)) return json(row('1'));
      return json({ detail: 'Not found.' }, { status: 404 });
    },
    { vendor: 'bugsink', now: () => NOW },
  );
}

const shop: IssueScope = { ...SCOPE, projects: ['shop'] };
const pathsOf = ({ asked }: Scripted): string[] =>
  asked.map(({ method, path }) => `${method} ${path.replace('/api/canonical/0', '')}`);

describe('a Bugsink server', () => {
  it('BUG-01 is asked nothing below Sentry’s paths', async () => {
    const server = bugsink();
    await server.client.listIssues(SCOPE);
    await server.client.getEvent(REF, 'latest');
    await server.client.listTagFacets(REF, {});
    expect(
      server.asked.map(({ path }) => path).filter((path) => !path.startsWith('/api/canonical/0/')),
    ).toEqual([]);
  });

  it('BUG-02 takes a project’s number, and only one', async () => {
    const { client, asked } = bugsink();
    await client.listIssues(shop);
    expect(asked.at(-1)?.query.getAll('project')).toEqual(['7']);
    const before = asked.length;
    await expect(client.listIssues({ ...SCOPE, projects: ['nowhere'] })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(asked.slice(before).filter(({ path }) => path.endsWith('/issues/'))).toEqual([]);
  });

  it('BUG-03 begins with the oldest issue unless told otherwise', async () => {
    const { client, asked } = bugsink();
    for (const sort of ['lastSeen', 'firstSeen', 'events'] as const)
      await client.listIssues({ ...shop, sort });
    const issues = asked.filter(({ path }) => path.endsWith('/issues/'));
    expect(issues.map(({ query }) => `${query.get('sort')} ${query.get('order')}`)).toEqual([
      'last_seen desc',
      'digest_order desc',
      'digested_event_count desc',
    ]);
    await expect(client.listIssues({ ...shop, sort: 'users' })).resolves.toMatchObject({
      ignoredTokens: ['sort:users'],
    });
  });

  it('BUG-04 cuts pages at 250 rows, which are handed out in the size asked for, each once', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => row(String(index + 1)));
    const { client, asked } = bugsink(({ path, query }) => {
      if (path !== '/issues/') return undefined;
      return query.has('cursor') ? page(rows.slice(4)) : page(rows.slice(0, 4), 'http://x/?cursor=two%3D');
    });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor: next } = await client.listIssues(shop, { cursor, pageSize: 3 });
      expect(items.length).toBeLessThanOrEqual(3);
      seen.push(...items.map(({ shortId }) => shortId ?? ''));
      cursor = next;
    } while (cursor !== undefined);
    expect(seen).toEqual(rows.map(({ friendly_id: id }) => id));
    const issues = asked.filter(({ path }) => path.endsWith('/issues/'));
    expect(issues.map(({ query }) => query.get('cursor'))).toEqual([null, 'two=']);
  });

  it('BUG-05 names its own address of the next page, of which the cursor counts', async () => {
    const { client, asked } = bugsink(({ path, query }) => {
      if (path !== '/issues/') return undefined;
      return query.has('cursor') ? page([row('2')]) : page([row('1')], 'http://10.0.0.1/issues/?cursor=abc');
    });
    await client.listIssues(shop, { pageSize: 2 });
    expect(asked.map(({ url }) => new URL(url).host)).not.toContain('10.0.0.1');
    expect(asked.at(-1)?.query.get('cursor')).toBe('abc');
  });

  it('BUG-06 has no list over all projects: theirs are merged by time, and those left out are named', async () => {
    const many = Array.from({ length: 22 }, (_, id) => ({
      id,
      slug: `p${id}`,
      digested_event_count: 100 - id,
    }));
    const { client } = bugsink(({ path, query }) => {
      if (path === '/projects/') return page(many);
      if (path !== '/issues/') return undefined;
      if (query.get('project') === '0') return page([row('1', { project: 0 }), row('4', { project: 0 })]);
      return query.get('project') === '1'
        ? page([row('2', { project: 1 }), row('3', { project: 1 })])
        : page([]);
    });
    const { items, ignoredTokens } = await client.listIssues(SCOPE);
    expect(items.map(({ shortId, ref }) => `${ref.project} ${shortId}`)).toEqual([
      'p0 SHOP-1',
      'p1 SHOP-2',
      'p1 SHOP-3',
      'p0 SHOP-4',
    ]);
    expect(ignoredTokens).toEqual(['project:p20', 'project:p21']);
  });

  it('BUG-07 searches nothing: loaded rows are searched, and what they cannot answer is named', async () => {
    const rows = [row('1'), row('2', { is_muted: true }), row('3', { is_resolved: true }), row('4')];
    const { client } = bugsink(({ path }) => (path === '/issues/' ? page(rows) : undefined));
    const titles = async (query: string): Promise<readonly unknown[]> =>
      (await client.listIssues({ ...shop, query })).items.map(({ shortId }) => shortId);
    expect(await titles('is:unresolved')).toEqual(['SHOP-1', 'SHOP-4']);
    expect(await titles('is:archived')).toEqual(['SHOP-2']);
    expect(await titles('!is:unresolved')).toEqual(['SHOP-2', 'SHOP-3']);
    expect(await titles('"basket 4"')).toEqual(['SHOP-4']);
    expect(await titles('error.type:Range* timesSeen:>2')).toHaveLength(4);
    const some = await client.listIssues({
      ...shop,
      query: 'is:unresolved browser:Firefox',
      environments: ['live'],
    });
    expect(some.ignoredTokens).toEqual(['browser:Firefox', 'environment:live']);
    expect(client.capabilities.get()['issues.search']).toEqual({ state: 'no', why: 'vendor' });
  });

  it('BUG-08 has no range: issues last seen before it end the list', async () => {
    const old = row('2', { last_seen: ago(60 * 24 * 20) });
    const { client, asked } = bugsink(({ path }) =>
      path === '/issues/' ? page([row('1'), old], 'http://x/?cursor=more') : undefined,
    );
    const { items, nextCursor: next } = await client.listIssues(shop);
    expect([items.length, next]).toEqual([1, undefined]);
    expect(asked.filter(({ path }) => path.endsWith('/issues/'))).toHaveLength(1);
  });

  it('BUG-09 writes a marker where an event is no exception, and says no more than it knows', async () => {
    const message = row('1', { calculated_type: 'Log Message', calculated_value: 'low stock\nmore' });
    const { client } = bugsink(({ path }) => (path.startsWith('/issues/') ? json(message) : undefined));
    const issue = await client.getIssue(REF);
    expect(issue).toMatchObject({ title: 'low stock', value: 'low stock\nmore', status: 'unresolved' });
    expect(issue.lifetime).toEqual({ events: 3, firstSeen: ago(101), lastSeen: ago(1) });
    for (const name of ['type', 'level', 'platform', 'period', 'culprit', 'assignee', 'hasSeen'])
      expect(issue).not.toHaveProperty(name);
  });

  it('BUG-10 finds events by an id of its own, and people by the SDK’s', async () => {
    const server = bugsink();
    const event = await server.client.getEvent(REF, sdkId(2));
    expect(event).toMatchObject({ olderEventId: sdkId(1), newerEventId: sdkId(3) });
    expect(pathsOf(server).at(-1)).toBe(`GET /events/${uuid('e2')}/`);
    await expect(server.client.getEvent(REF, sdkId(9))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('BUG-11 hands out the SDK’s own JSON, and the stack with source maps as text', async () => {
    const { client } = bugsink();
    const event = await client.getEvent(REF, 'latest');
    expect(event).toMatchObject({
      id: sdkId(3),
      level: 'warning',
      platform: 'python',
      stackText: '# RangeError',
      issue: REF,
    });
    expect(event.exceptions[0]?.stacktrace?.frames[0]).toMatchObject({ filename: 'shop.py', line: 3 });
    expect(await client.getRawEvent(REF, sdkId(3))).toEqual(DATA);
    const plain = bugsink(({ path }) =>
      path.startsWith(`/events/${uuid('e')}`.slice(0, 12))
        ? json({ ...eventRow(3), data: DATA, stacktrace_md: '_No stacktrace available._' })
        : undefined,
    );
    expect(await plain.client.getEvent(REF, 'latest')).not.toHaveProperty('stackText');
  });

  it('BUG-12 throws events away: what is left is not taken for all', async () => {
    const none = bugsink(({ path }) => (path === '/events/' ? page([]) : undefined));
    await expect(none.client.getEvent(REF, 'latest')).rejects.toMatchObject({ code: 'not_found' });
    const whole = await bugsink().client.getIssueStats([REF.id], shop);
    const trend = await bugsink().client.getEventTrend(REF, { range: shop.range });
    expect(trend?.points.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    // Of these it counts all or none.
    expect(await bugsink().client.getEventTrend(REF, { environments: ['live'] })).toBeUndefined();
    expect(whole[REF.id]).toMatchObject({
      period: { events: 3 },
      face: { level: 'warning', isUnhandled: true },
    });
    const gaps = bugsink(({ path }) => (path === '/events/' ? page([eventRow(9), eventRow(2)]) : undefined));
    expect((await gaps.client.getIssueStats([REF.id], shop))[REF.id]).toEqual({
      face: expect.objectContaining({ platform: 'python' }),
    });
    const cut = bugsink(({ path }) => (path === '/events/' ? page([eventRow(9)], '?cursor=x') : undefined));
    expect((await cut.client.getIssueStats([REF.id], shop))[REF.id]).not.toHaveProperty('period');
    // The newest were thrown away: those that are left are numbered without a gap.
    const newest = bugsink(({ path }) =>
      path.startsWith('/issues/1') ? json(row('1', { digested_event_count: 6 })) : undefined,
    );
    expect((await newest.client.getIssueStats([REF.id], shop))[REF.id]).not.toHaveProperty('period');
    expect(await newest.client.getEventTrend(REF, { range: shop.range })).toBeUndefined();
  });

  it('counts a noisy issue over further pages of light rows, and not without end', async () => {
    const noisy = (pages: number): Scripted =>
      bugsink(({ path, query }) => {
        if (path.startsWith('/issues/1')) return json(row('1', { digested_event_count: pages * 2 }));
        if (path !== '/events/') return undefined;
        const at = Number(query.get('cursor') ?? 0);
        const numbers = [pages * 2 - at * 2, pages * 2 - at * 2 - 1];
        const rows = numbers.map((number) => eventRow(number, { ingested_at: ago(1) }));
        return page(rows, at + 1 < pages ? `http://x/?cursor=${at + 1}` : null);
      });
    expect((await noisy(4).client.getIssueStats([REF.id], shop))[REF.id]?.period).toMatchObject({
      events: 8,
    });
    const endless = noisy(40);
    expect((await endless.client.getIssueStats([REF.id], shop))[REF.id]).not.toHaveProperty('period');
    expect(endless.asked.filter(({ path }) => path.endsWith('/events/'))).toHaveLength(5);
  });

  it('BUG-13 refuses to do what is done: that counts as done', async () => {
    const refuse = (): Response => json({ detail: 'Issue is already resolved.' }, { status: 400 });
    const state = { is_resolved: true, is_resolved_unconditionally: true };
    const server = bugsink(({ method, path }) => {
      if (path.endsWith('/reopen/')) Object.assign(state, { is_resolved: false });
      if (method === 'POST') return state.is_resolved ? refuse() : json(row('1', state));
      return path.startsWith('/issues/1') ? json(row('1', state)) : undefined;
    });
    expect(await server.client.updateIssues([REF], { status: 'resolved' })).toEqual({
      done: [REF],
      failed: [],
    });
    const before = server.asked.length;
    await server.client.updateIssues([REF], { status: 'archived' });
    const posts = pathsOf(server)
      .slice(before)
      .filter((path) => path.startsWith('POST'));
    expect(posts.map((path) => path.split('/').at(-2))).toEqual(['mute', 'reopen', 'mute']);
  });

  it('BUG-14 refuses what is no id, with a bare list', async () => {
    const { client } = bugsink(({ path }) =>
      path === '/issues/what/' ? json(['Invalid issue identifier.'], { status: 400 }) : undefined,
    );
    await expect(client.findIssue('what')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('BUG-15 lists events without a release as one without a name, and knows no health', async () => {
    const { client } = bugsink(({ path, query }) =>
      path === '/releases/' && query.get('project') === '7'
        ? page([
            { id: uuid('r1'), project: 7, version: 'shop@1.2.0+5', date_released: ago(5) },
            { id: uuid('r2'), project: 7, version: '', date_released: ago(6) },
          ])
        : path === '/releases/'
          ? page([{ id: uuid('r3'), project: 8, version: 'shop@1.2.0+5', date_released: ago(7) }])
          : undefined,
    );
    const { items, skipped } = await client.listReleases({ projects: 'all' });
    expect(skipped).toBe(0);
    expect(items).toEqual([
      {
        version: 'shop@1.2.0+5',
        shortVersion: '1.2.0+5',
        package: 'shop',
        releasedAt: ago(5),
        authors: [],
        projects: [
          { project: { id: '7', slug: 'shop', name: 'Shop' } },
          { project: { id: '8', slug: 'bank', name: 'Bank' } },
        ],
      },
    ]);
    await expect(client.getSessions({ projects: 'all' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(client.capabilities.get()['releases.health']?.state).toBe('no');
  });

  it('BUG-16 counts no tags for others: they are counted over the newest events, which is said', async () => {
    const many = Array.from({ length: 60 }, (_, index) => eventRow(60 - index));
    const server = bugsink(({ path }) => (path === '/events/' ? page(many) : undefined));
    const facets = await server.client.listTagFacets(REF, {});
    expect(facets.find(({ key }) => key === 'plan')).toMatchObject({
      total: 50,
      values: [{ value: 'pro', count: 50 }],
      sample: { from: 50, of: 60 },
    });
    const read = server.asked.filter(({ path }) => /\/events\/.+/.test(path)).length;
    expect(read).toBe(50);
    await server.client.listTagFacets(REF, {});
    expect(server.asked.filter(({ path }) => /\/events\/.+/.test(path))).toHaveLength(read);
  });

  it('BUG-17 mutes for a time or a number of events, and for nothing else', async () => {
    const server = bugsink(({ method }) => (method === 'POST' ? json(row('1')) : undefined));
    const { client, asked } = server;
    await client.updateIssues([REF], { status: 'archived', until: { minutes: 120 } });
    await client.updateIssues([REF], { status: 'archived', until: { events: 5, windowMinutes: 90 } });
    expect(asked.map(({ body }) => body)).toEqual([
      { period_name: 'hour', nr_of_periods: 2 },
      { period_name: 'minute', nr_of_periods: 90, gte_threshold: 5 },
    ]);
    const { failed } = await client.updateIssues([REF], { status: 'archived', until: 'escalating' });
    expect(failed).toMatchObject([{ error: { code: 'unsupported' } }]);
    await expect(client.updateIssues([REF], { priority: 'high' })).rejects.toMatchObject({
      code: 'unsupported',
    });
    await expect(client.mergeIssues([REF, { ...REF, id: uuid('2') }])).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(asked).toHaveLength(2);
  });

  it('BUG-18 may give a token that reads issues, and not projects', async () => {
    const { client } = bugsink(({ path }) =>
      path === '/projects/' ? json({ detail: 'Token lacks projects:read.' }, { status: 403 }) : undefined,
    );
    expect((await client.getIssue(REF)).ref).toMatchObject({ project: '7' });
  });

  it('BUG-19 may lead back to pages already read', async () => {
    const circle = (asked: Asked): Response =>
      asked.query.get('cursor') === 'two'
        ? page([row('3'), row('4')], 'http://x/?cursor=one')
        : page([row('1'), row('2')], `http://x/?cursor=${asked.query.has('cursor') ? 'two' : 'one'}`);
    const { client } = bugsink((asked) => (asked.path === '/issues/' ? circle(asked) : undefined));
    const pages = [await client.listIssues(shop, { pageSize: 2 })];
    for (let at = pages[0]; at?.nextCursor !== undefined && pages.length < 20; at = pages.at(-1))
      pages.push(await client.listIssues(shop, { pageSize: 2, cursor: at.nextCursor }));
    expect(pages.length).toBeLessThan(6);
    expect(pages.map(({ stoppedBy: ended }) => ended)).toEqual([
      ...pages.slice(1).map(() => undefined),
      'loop',
    ]);

    const events = bugsink(({ path }) =>
      path === '/events/' ? page([eventRow(2), eventRow(1)], 'http://x/?cursor=one') : undefined,
    );
    const first = await events.client.listEvents(REF, {});
    expect(first.stoppedBy).toBeUndefined();
    const last = await events.client.listEvents(REF, {}, { cursor: first.nextCursor });
    expect([last.nextCursor, last.stoppedBy]).toEqual([undefined, 'loop']);
  });

  it('ends a merged list for a circle in one project, and not for one beyond the window', async () => {
    const answer = ({ path, query }: Asked): Response | undefined => {
      if (path !== '/issues/') return undefined;
      if (query.get('project') === '8') return page([row('5', { project: 8 })]);
      return page([row('1')], 'http://x/?cursor=one');
    };
    const all = { ...SCOPE, projects: ['shop', 'bank'] };
    const merged = await bugsink(answer).client.listIssues(all);
    expect(merged).toMatchObject({ stoppedBy: 'loop', items: { length: 3 } });
    expect(merged.nextCursor).toBeUndefined();

    const old = row('9', { last_seen: ago(60 * 24 * 400) });
    const beyond = bugsink(({ path }) =>
      path === '/issues/' ? page([row('1'), old], 'http://x/?cursor=one') : undefined,
    );
    expect((await beyond.client.listIssues(shop)).stoppedBy).toBeUndefined();
  });
});
