import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, fixedSandbox } from '../../../../test/support/askSandbox.js';

const MILLION = '/organizations/acme/issues/5550001/';
const sandbox = fixedSandbox();

afterEach(() => void vi.restoreAllMocks());

describe('the issue with a million events', () => {
  it('has its first and its last page', async () => {
    const first = await ask(sandbox, `${MILLION}events/?per_page=100`);
    const last = await ask(sandbox, `${MILLION}events/?per_page=100&cursor=0:999900:0`);

    expect(first.body).toHaveLength(100);
    expect(first.next).toBe('0:100:0');
    expect(last.body).toHaveLength(100);
    expect(last.next).toBeUndefined();
    expect((await ask(sandbox, `${MILLION}events/?cursor=0:1000000:0`)).body).toEqual([]);
    expect((await ask(sandbox, `${MILLION}events/oldest/`)).body.eventID).toBe(last.body[99].eventID);
    expect((await ask(sandbox, `${MILLION}events/latest/`)).body.eventID).toBe(first.body[0].eventID);
  });

  it('finds any event by id, with its neighbours', async () => {
    const { body: page } = await ask(sandbox, `${MILLION}events/?per_page=3&cursor=0:654321:0`);
    const [newer, middle, older] = page.map((event: { eventID: string }) => event.eventID);
    const { body: event } = await ask(sandbox, `${MILLION}events/${middle}/`);

    expect(event).toMatchObject({
      eventID: middle,
      previousEventID: older,
      nextEventID: newer,
      groupID: '5550001',
    });
  });

  it('keeps neighbours inside the filter', async () => {
    const { body: latest } = await ask(sandbox, `${MILLION}events/latest/?environment=staging`);
    const { body: before } = await ask(
      sandbox,
      `${MILLION}events/${latest.previousEventID}/?environment=staging`,
    );
    const environment = (event: { tags: { key: string; value: string }[] }): string | undefined =>
      event.tags.find(({ key }) => key === 'environment')?.value;

    expect([environment(latest), environment(before)]).toEqual(['staging', 'staging']);
    expect(latest.nextEventID).toBeNull();
    expect(before.nextEventID).toBe(latest.eventID);
  });

  it('answers with about the same work, wherever one looks', async () => {
    // What is drawn of an event is hashed from its number: each hash multiplies a few times.
    const hashed = vi.spyOn(Math, 'imul');
    const work: number[] = [];
    for (let offset = 0; offset < 1_000_000; offset += 50_000) {
      hashed.mockClear();
      const { body } = await ask(
        sandbox,
        `${MILLION}events/?per_page=1&cursor=0:${offset}:0&environment=development`,
      );
      if (body[0]) await ask(sandbox, `${MILLION}events/${body[0].eventID}/?environment=development`);
      work.push(hashed.mock.calls.length);
    }
    const [first = 0, ...later] = work;
    expect(first).toBeLessThan(50_000);
    expect(Math.max(...later)).toBeLessThan(Math.min(...later) * 1.2);
  });

  it('counts its tag values exactly', async () => {
    const { body: facets } = await ask(sandbox, `${MILLION}tags/?limit=20`);
    for (const facet of facets) {
      const shown = facet.topValues.reduce((sum: number, value: { count: number }) => sum + value.count, 0);
      expect(facet.totalValues, facet.key).toBe(1_000_000);
      if (facet.uniqueValues <= 19) expect(shown, facet.key).toBe(1_000_000);
      else expect(shown, facet.key).toBeLessThan(1_000_000);
    }
    expect(facets.map((facet: { key: string }) => facet.key)).toEqual(
      facets.map((facet: { key: string }) => facet.key).toSorted(),
    );
  });

  it('says the same in a facet and in a search for its value', async () => {
    const { body: facet } = await ask(sandbox, `${MILLION}tags/os/?environment=staging`);
    const [top] = facet.topValues;
    const query = encodeURIComponent(`os:"${top.value}"`);
    const offset = top.count - 1;
    const { body, next } = await ask(
      sandbox,
      `${MILLION}events/?environment=staging&statsPeriod=90d&query=${query}&cursor=0:${offset}:0`,
    );

    expect(body).toHaveLength(1);
    expect(next).toBeUndefined();
    expect(body[0].dateCreated).toBe(top.firstSeen);
  });
});

describe('an event', () => {
  it.each(['5550001', '5550002', '5550003', '5550004', '5550005', '5550006'])(
    'of issue %s has all that a reader needs',
    async (id) => {
      const { body: event } = await ask(sandbox, `/organizations/acme/issues/${id}/events/latest/`);
      const types = event.entries.map((entry: { type: string }) => entry.type);
      const exception = event.entries
        .find((entry: { type: string }) => entry.type === 'exception')
        .data.values.at(-1);
      const frame = exception.stacktrace.frames.at(-1);

      expect(types).toEqual(expect.arrayContaining(['exception', 'breadcrumbs']));
      expect(frame.inApp).toBe(true);
      expect(frame.context.map(([line]: [number]) => line)).toContain(frame.lineNo);
      expect(event.release.version).toMatch(/@\d/);
      expect(event.nextEventID).toBeNull();
      expect(event.user.id).toMatch(/^\d+$/);
    },
  );

  it('is found in its project, raw as well', async () => {
    const { body: latest } = await ask(sandbox, `${MILLION}events/latest/`);
    const raw = await ask(sandbox, `/projects/acme/storefront-web/events/${latest.eventID}/json/`);
    const elsewhere = await ask(sandbox, `/projects/acme/ledger-service/events/${latest.eventID}/json/`);

    expect(raw.body).toMatchObject({ event_id: latest.eventID, platform: 'javascript' });
    expect(elsewhere.status).toBe(404);
  });

  it('is 404 when no event is in range, or the id is nobody’s', async () => {
    const range = 'start=2020-01-01T00:00:00&end=2020-01-02T00:00:00';

    expect((await ask(sandbox, `${MILLION}events/latest/?${range}`)).status).toBe(404);
    expect((await ask(sandbox, `${MILLION}events/${'0'.repeat(32)}/`)).status).toBe(404);
  });

  it('is refused in pages of more than 100', async () => {
    expect((await ask(sandbox, `${MILLION}events/?per_page=101`)).status).toBe(400);
  });
});
