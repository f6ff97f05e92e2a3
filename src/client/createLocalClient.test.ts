import { describe, expect, it } from 'vitest';
import { checkEvent, checkEventSummary } from '../../test/invariants/checkEvent.js';
import { createLocalClient } from './createLocalClient.js';
import { DEFAULT_SCOPE, type EventScope, type Issue, type IssueRef, type IssueScope } from './index.js';

const START = Date.parse('2026-06-01T00:00:00Z') / 1000;
const DAY = 86_400;

interface Over {
  readonly [key: string]: unknown;
}

function sdkEvent(number: number, over: Over = {}, fn = 'renderTotals'): Over {
  return {
    event_id: number.toString(16).padStart(32, '0'),
    timestamp: START + number * DAY,
    platform: 'javascript',
    release: 'shop@1.0.0',
    environment: 'production',
    exception: {
      values: [
        {
          type: 'TypeError',
          value: `cart ${number} is not a function`,
          mechanism: { type: 'onerror', handled: false },
          stacktrace: {
            frames: [
              { function: 'flush', filename: 'node_modules/ui.js', in_app: false, lineno: 1 },
              { function: fn, filename: 'src/cart.ts', in_app: true, lineno: 20 + number },
            ],
          },
        },
      ],
    },
    ...over,
  };
}

const message = (number: number, over: Over = {}): Over => ({
  event_id: `f${number.toString(16).padStart(31, '0')}`,
  timestamp: START + number * DAY,
  logentry: { message: 'Quote %s failed', params: [number], formatted: `Quote ${number} failed` },
  level: 'warning',
  ...over,
});

const events = [
  sdkEvent(1, { user: { id: 1 }, tags: { plan: 'pro' } }),
  sdkEvent(2, { user: { id: 2 }, environment: 'staging' }),
  sdkEvent(3, { user: { id: 2 }, release: 'shop@1.1.0+7', tags: { plan: 'free' } }),
  sdkEvent(4, {}, 'pay'),
  message(5),
  message(6),
];
const all: IssueScope = { ...DEFAULT_SCOPE, range: { last: '90d' }, query: '' };
const client = createLocalClient({ events, project: 'shop' });

async function refOf(query: string): Promise<IssueRef> {
  const [issue] = (await client.listIssues({ ...all, query })).items;
  if (!issue) throw new Error(`No issue for ${query}`);
  return issue.ref;
}

const titles = async (scope: Partial<IssueScope>): Promise<(string | undefined)[]> =>
  (await client.listIssues({ ...all, ...scope })).items.map((issue) => issue.title);

describe('createLocalClient', () => {
  it('groups events by type and the last frame of the own code, and messages by their template', async () => {
    const page = await client.listIssues(all);
    expect(page).toMatchObject({ total: 3, skipped: 0 });
    expect(page.items.map((issue) => [issue.title, issue.lifetime?.events, issue.lifetime?.users])).toEqual([
      ['Quote 6 failed', 2, undefined],
      ['TypeError: cart 4 is not a function', 1, undefined],
      ['TypeError: cart 3 is not a function', 3, 2],
    ]);
    expect(page.items[2]).toMatchObject({
      type: 'TypeError',
      culprit: 'renderTotals(src/cart.ts)',
      function: 'renderTotals',
      status: 'unresolved',
      isUnhandled: true,
      level: 'error',
      project: { slug: 'shop', platform: 'javascript' },
      firstRelease: 'shop@1.0.0',
      lastRelease: 'shop@1.1.0+7',
      lifetime: { firstSeen: '2026-06-02T00:00:00.000Z', lastSeen: '2026-06-04T00:00:00.000Z' },
    });
    expect(page.items[0]).not.toHaveProperty('isUnhandled');
  });

  it("follows the SDK's fingerprint, and keeps the server's own issues apart", async () => {
    const grouped = createLocalClient({
      project: 'shop',
      events: [
        sdkEvent(1, { fingerprint: ['checkout'] }),
        message(2, { fingerprint: ['checkout'] }),
        sdkEvent(3, { fingerprint: ['{{ default }}', 'eu'] }),
        sdkEvent(4),
        {
          eventID: 'a'.repeat(32),
          groupID: '77',
          dateCreated: '2026-06-01T00:00:00Z',
          entries: [],
          title: 'x',
        },
      ],
    });
    const { items } = await grouped.listIssues({ ...all, range: { last: '52w' } });
    expect(items.map((issue) => issue.lifetime?.events).sort()).toEqual([1, 1, 1, 2]);
    expect((await grouped.getIssue({ source: 'local', project: 'shop', id: '77' })).title).toBe('x');
  });

  it('tells exceptions without a stack apart by what they say', async () => {
    const bare = (number: number, value: string): Over =>
      sdkEvent(number, { exception: { values: [{ type: 'Error', value }] } });
    const grouped = createLocalClient({ events: [bare(1, 'a'), bare(2, 'b'), bare(3, 'a')] });
    const { items } = await grouped.listIssues(all);
    expect(items.map((issue) => [issue.title, issue.lifetime?.events])).toEqual([
      ['Error: a', 2],
      ['Error: b', 1],
    ]);
  });

  it('counts ranges back from the newest event, or from the clock it is given', async () => {
    expect(await titles({ range: { last: '24h' } })).toEqual(['Quote 6 failed']);
    const clock = createLocalClient({ events, now: () => Date.parse('2026-12-01T00:00:00Z') });
    expect((await clock.listIssues(all)).items).toEqual([]);
    expect(await titles({ range: { start: '2026-06-05T00:00:00Z', end: '2026-06-05T12:00:00Z' } })).toEqual([
      'TypeError: cart 4 is not a function',
    ]);
  });

  it('counts inside the window, over all time, and what matches', async () => {
    const { items } = await client.listIssues({ ...all, range: { last: '4d' }, query: 'plan:free' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      period: { events: 2 },
      lifetime: { events: 3 },
      matching: { events: 1 },
    });
    const id = items[0]?.ref.id ?? '';
    const stats = await client.getIssueStats([id, 'unknown'], { ...all, range: { last: '4d' } });
    expect(Object.keys(stats)).toEqual([id]);
    expect(stats[id]?.period?.trend?.points.reduce((sum, point) => sum + point.count, 0)).toBe(2);
    expect(stats[id]).not.toHaveProperty('matching');
    const { ref } = items[0] as Issue;
    const sum = async (scope: EventScope): Promise<number | undefined> =>
      (await client.getEventTrend(ref, scope))?.points.reduce((all, { count }) => all + count, 0);
    expect(await sum({})).toBe(3);
    expect(await sum({ range: { last: '4d' }, query: 'plan:free' })).toBe(1);
  });

  it('sorts and pages', async () => {
    expect(await titles({ sort: 'events' })).toEqual([
      'TypeError: cart 3 is not a function',
      'Quote 6 failed',
      'TypeError: cart 4 is not a function',
    ]);
    expect((await titles({ sort: 'firstSeen' }))[0]).toBe('Quote 6 failed');
    const first = await client.listIssues({ ...all, sort: 'users' }, { pageSize: 2 });
    expect(first).toMatchObject({ nextCursor: '2', total: 3 });
    const second = await client.listIssues(
      { ...all, sort: 'users' },
      { pageSize: 2, cursor: first.nextCursor },
    );
    expect(second.items).toHaveLength(1);
    expect(second).not.toHaveProperty('next');
  });

  it('searches in the grammar of servers', async () => {
    const count = async (query: string): Promise<number> => (await titles({ query })).length;
    for (const [query, expected] of Object.entries({
      'is:unresolved': 3,
      'is:resolved': 0,
      '!is:resolved': 3,
      quote: 1,
      '"cart 3"': 1,
      'level:warning': 1,
      '!level:warning': 2,
      'level:[warning, error]': 3,
      'error.type:Type*': 2,
      'error.unhandled:true': 2,
      'stack.function:pay': 1,
      'has:user': 1,
      '!has:user': 2,
      'plan:""': 3,
      'tags[plan]:pro': 1,
      'timesSeen:>1': 2,
      'timesSeen:3': 1,
      'lastSeen:-2d': 2,
      'firstSeen:+3d': 1,
      'lastSeen:2026-06-05': 1,
      'timestamp:<2026-06-03': 1,
      'environment:staging': 1,
      'release:shop@1.1*': 1,
      'title:\uF00DContains\uF00Dquote': 1,
      'title:\uF00DDoesNotContain\uF00Dquote': 2,
      'nothing:here': 0,
      'project:other': 0,
      'user.id:2 plan:free': 1,
    })) {
      expect([query, await count(query)]).toEqual([query, expected]);
    }
  });

  it('names the words that mean nothing here', async () => {
    const page = await client.listIssues({
      ...all,
      query: 'assigned:me is:for_review level:>3 flags["x"]:true quote',
    });
    expect(page.items).toHaveLength(1);
    expect(page.ignoredTokens).toEqual(['assigned:me', 'is:for_review', 'level:>3', 'flags["x"]:true']);
  });

  it('gives events newest first, with neighbours inside the filter', async () => {
    const ref = await refOf('stack.function:renderTotals');
    const page = await client.listEvents(ref, {});
    expect(page.items.map((event) => event.id.at(-1))).toEqual(['3', '2', '1']);
    for (const event of page.items) expect(checkEventSummary(event)).toEqual([]);
    const latest = await client.getEvent(ref, 'latest');
    expect(checkEvent(latest)).toEqual([]);
    expect([latest.olderEventId?.at(-1), latest.newerEventId]).toEqual(['2', undefined]);
    const inside = await client.getEvent(ref, 'latest', { environments: ['production'] });
    expect(inside.olderEventId?.at(-1)).toBe('1');
    expect((await client.getEvent(ref, 'oldest')).id.at(-1)).toBe('1');
    expect((await client.getEvent(ref, 'recommended')).id).toBe(latest.id);
    const outside = await client.getEvent(ref, page.items[1]?.id ?? '', { environments: ['production'] });
    expect(outside).not.toHaveProperty('older');
    expect(await client.getRawEvent(ref, latest.id)).toEqual(events[2]);
  });

  it('spreads events over tags, with those without the tag', async () => {
    const ref = await refOf('stack.function:renderTotals');
    const facets = await client.listTagFacets(ref, { keys: ['plan', 'environment', 'missing'] });
    expect(facets.map(({ key, total, distinct }) => [key, total, distinct])).toEqual([
      ['plan', 3, 2],
      ['environment', 3, 2],
    ]);
    expect(facets[0]?.values.map((value) => value.value).sort()).toEqual(['', 'free', 'pro']);
    expect((await client.listTagFacets(ref, {})).map((facet) => facet.key)).toContain('user');
    const values = await client.listTagValues(ref, 'plan', { sort: 'lastSeen' });
    expect(values.items.map((value) => value.value)).toEqual(['free', '', 'pro']);
  });

  it('lists releases, environments and projects, without sessions', async () => {
    const { items } = await client.listReleases({ projects: 'all' });
    expect(items).toMatchObject([
      { version: 'shop@1.1.0+7', shortVersion: '1.1.0+7', package: 'shop', newIssues: 0 },
      { version: 'shop@1.0.0', newIssues: 2 },
    ]);
    expect(items[0]?.projects[0]).not.toHaveProperty('health');
    expect((await client.listReleases({ projects: ['other'] })).items).toEqual([]);
    expect((await client.getRelease('shop@1.0.0')).version).toBe('shop@1.0.0');
    expect(await client.listEnvironments({ projects: 'all' })).toEqual(['production', 'staging']);
    expect((await client.listProjects()).items.map((project) => project.slug)).toEqual(['shop']);
    expect(await client.serverInfo()).toMatchObject({ via: 'local', can: [] });
  });

  it('says what it cannot do, before and when it is asked', async () => {
    const ref = await refOf('quote');
    expect(client.capabilities.get()['sessions.series']).toEqual({ state: 'no', why: 'vendor' });
    expect(client.capabilities.get()['issues.list']).toEqual({ state: 'yes', why: 'vendor' });
    await expect(client.getSessions({ projects: 'all' })).rejects.toMatchObject({ code: 'unsupported' });
    await expect(client.updateIssues([ref], { status: 'resolved' })).rejects.toMatchObject({
      code: 'unsupported',
    });
    await expect(client.getIssue({ ...ref, id: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(client.getIssue({ ...ref, source: 'other' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(client.getEvent(ref, 'x')).rejects.toMatchObject({ code: 'not_found' });
    await expect(client.getRawEvent(ref, 'x')).rejects.toMatchObject({ code: 'not_found' });
    await expect(client.getRelease('x')).rejects.toMatchObject({ code: 'not_found' });
    const signal = AbortSignal.abort();
    await expect(client.listIssues(all, { signal })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('takes envelopes and JSON as text or bytes, counts what it cannot read, and the same event once', async () => {
    const one = JSON.stringify(sdkEvent(1));
    const envelope = `{"event_id":"x","sent_at":"2026"}\n{"type":"event","length":${one.length}}\n${one}\n{"type":"session"}\n{}\n{"type":"event"}\nnot json\n`;
    const mixed = createLocalClient({
      events: [
        envelope,
        new TextEncoder().encode(envelope),
        JSON.stringify([sdkEvent(2)]),
        '{"sent_at":"2026"}\n',
        { ...message(3), event_id: undefined },
        sdkEvent(4, { type: 'transaction' }),
        'garbage',
        null,
        7,
      ],
    });
    const page = await mixed.listIssues(all);
    expect(page.items.map((issue) => issue.lifetime?.events).sort()).toEqual([1, 2]);
    expect(page.skipped).toBe(5);
  });

  it('is not disturbed by an owner who goes on using the event, nor by live objects on it', async () => {
    const live: Record<string, unknown> = sdkEvent(1, {
      extra: { list: [1] },
      sdkProcessingMetadata: { scope: globalThis },
    });
    const own = createLocalClient({ events: [live] });
    const [issue] = (await own.listIssues(all)).items;
    (live.extra as { list: number[] }).list.push(2);
    const event = await own.getEvent(issue?.ref as IssueRef, 'latest');
    expect(event.extra).toEqual({ list: [1] });
  });

  it('is empty without events', async () => {
    const empty = createLocalClient({ events: [] });
    expect(await empty.listIssues(all)).toEqual({ items: [], total: 0, skipped: 0 });
    expect((await empty.listProjects()).items).toEqual([{ id: 'local', slug: 'local' }]);
  });
});
