import { describe, expect, it } from 'vitest';
import type { IssueRef } from '../../src/model/index.js';
import { html, json, missing, SCOPE, SOURCE, scripted } from '../client/scripted.js';
import { EVENT_ID, gtClient, gtEvent, gtIssue, gtList, gtListedEvent, SERVER_ID } from './glitchtip.js';

const REF: IssueRef = { source: SOURCE, project: 'shop', id: '1' };
const ISSUES = '/organizations/acme/issues/';
const RELEASE = {
  version: 'shop@4.2.0',
  shortVersion: 'shop@4.2.0',
  ref: null,
  url: null,
  data: {},
  deployCount: 0,
  dateCreated: '2026-06-29T10:00:00Z',
  dateReleased: null,
  projects: [{ name: 'Shop', slug: 'shop' }],
};

describe.each([5, 6] as const)('GlitchTip %i', (major) => {
  const client = (answer: Parameters<typeof gtClient>[1]): ReturnType<typeof gtClient> =>
    gtClient(major, answer);

  it('GT-01 constants of an issue stay unknown, and its numbers are those of its whole life', async () => {
    const { client: one } = client(({ path }) => (path === ISSUES ? gtList([gtIssue('1')]) : undefined));
    const { items } = await one.listIssues(SCOPE);
    expect(items[0]).toEqual({
      ref: REF,
      project: { id: '7', slug: 'shop', name: 'Shop', platform: 'python' },
      shortId: 'SHOP-1',
      title: 'KeyError: basket 1',
      type: 'KeyError',
      value: 'basket 1',
      filename: 'shop/cart.py',
      level: 'error',
      status: 'unresolved',
      isUnhandled: true,
      platform: 'python',
      commentCount: 2,
      lifetime: { events: 41, firstSeen: '2026-06-01T08:00:00.000Z', lastSeen: '2026-06-30T20:00:00.120Z' },
      permalink: 'https://gt.example.test/acme/issues/1',
      metadata: { unhandled: true },
    });
    expect(one.capabilities.get()['issues.userCount']).toEqual({ state: 'no', why: 'vendor' });
  });

  it('GT-02 sorts and searches in the server’s own words, and says what it leaves out', async () => {
    const { client: one, asked } = client(() => gtList([]));
    const listed = async (
      query: string,
      sort: 'lastSeen' | 'users' | 'trends' = 'lastSeen',
    ): Promise<unknown> => (await one.listIssues({ ...SCOPE, query, sort })).ignoredTokens;
    const sent = (): string | null | undefined => asked.at(-1)?.query.get('query');
    expect(await listed('')).toBeUndefined();
    expect(sent()).toBe('');
    expect(await listed('is:archived release:4.2 "lost: it" can\'t', 'trends')).toBeUndefined();
    expect(sent()).toBe('is:ignored release:4.2 lost it "can\'t"');
    expect(asked.at(-1)?.query.get('sort')).toBe('-priority');
    expect(
      await listed('!os:Linux assigned:me timesSeen:>10 a:[b,c] u:x* level:error (x OR y)', 'users'),
    ).toEqual(['!os:Linux', 'assigned:me', 'timesSeen:>10', 'a:[b,c]', 'u:x*', '(', 'OR', 'sort:users']);
    expect(sent()).toBe('level:error x y');
    expect(await listed('browser:"Firefox 130" tags[project]:x say:"a\\"b"')).toBeUndefined();
    expect(sent()).toBe('browser:"Firefox 130" project:x say:"a\\"b"');
    expect(await listed(EVENT_ID)).toBeUndefined();
    expect(sent()).toBe(EVENT_ID);
  });

  it('GT-03 reads the cursor out of a malformed Link, and sends it back encoded', async () => {
    const cursor = 'cD0yMDI2LTA2LTMwKzAwOjAw+/8=';
    const { client: one, asked } = client(({ query }) =>
      query.has('cursor') ? gtList([gtIssue('2')]) : gtList([gtIssue('1')], cursor, 1000),
    );
    const first = await one.listIssues(SCOPE, { pageSize: 1 });
    expect(first.nextCursor).toBe(cursor);
    const last = await one.listIssues(SCOPE, { pageSize: 1, cursor });
    expect(last.nextCursor).toBeUndefined();
    expect(asked.at(-1)?.query.get('cursor')).toBe(cursor);
    expect(asked.at(-1)?.url).toContain('%2B%2F8%3D');
    expect(asked.at(-1)?.query.get('limit')).toBe('1');
    // The total counts what lies outside the range too.
    expect(first.total).toBeUndefined();
  });

  it('GT-04 ends a listing whose cursor leads to the same page for ever', async () => {
    const { client: one } = client(() => gtList([gtIssue('1')], 'bz0xMDA='));
    const sort = 'events' as const;
    const page = await one.listIssues({ ...SCOPE, sort }, { cursor: 'bz0xMDA=' });
    expect(page.nextCursor).toBeUndefined();
  });

  it('says where rows may be missing: in an order that changes while its pages are read', async () => {
    const { client: one, asked } = client(() => gtList([gtIssue('1')], 'bz0xMDA='));
    for (const sort of ['events', 'trends'] as const) {
      expect((await one.listIssues({ ...SCOPE, sort })).mayMiss, sort).toBe(true);
      expect(asked.at(-1)?.query.get('limit'), sort).toBe('100');
    }
    for (const sort of ['lastSeen', 'firstSeen'] as const)
      expect((await one.listIssues({ ...SCOPE, sort })).mayMiss, sort).toBeUndefined();
    const whole = client(() => gtList([gtIssue('1')]));
    expect((await whole.client.listIssues({ ...SCOPE, sort: 'events' })).mayMiss).toBeUndefined();
  });

  it('GT-05 goes on without a readable Link as far as the server counts', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => gtIssue(String(index + 1)));
    const { client: one } = client(() => json(rows));
    const first = await one.listIssues(SCOPE, { pageSize: 60 });
    expect(atob(first.nextCursor ?? '')).toBe('o=60');
    expect(
      (await one.listIssues(SCOPE, { pageSize: 60, cursor: first.nextCursor })).nextCursor,
    ).toBeUndefined();
    expect((await one.listIssues(SCOPE, { pageSize: 61 })).nextCursor).toBeUndefined();
  });

  it('GT-06 keeps to the range itself, since the server’s dates mean something else', async () => {
    const rows = [
      gtIssue('1'),
      gtIssue('2', { lastSeen: '2026-06-20T00:00:00Z' }),
      gtIssue('3', { lastSeen: '2026-01-01T00:00:00Z' }),
    ];
    const { client: one, asked } = client(() => gtList(rows, 'bz0z'));
    const page = await one.listIssues({ ...SCOPE, range: { last: '7d' } });
    expect(page.items.map(({ ref }) => ref.id)).toEqual(['1']);
    expect(page.nextCursor).toBeUndefined();
    const past = { start: '2026-05-01T00:00:00Z', end: '2026-05-20T00:00:00Z' };
    expect((await one.listIssues({ ...SCOPE, range: past, sort: 'events' })).items).toEqual([]);
    expect(asked.some(({ query }) => query.has('start') || query.has('statsPeriod'))).toBe(false);
  });

  it('GT-07 names projects by number, and leaves them out where all are meant', async () => {
    const { client: one, asked } = client(({ path }) =>
      path.endsWith('/projects/') ? gtList([{ id: '7', slug: 'shop', name: 'Shop' }]) : gtList([]),
    );
    await one.listIssues({ ...SCOPE, projects: ['shop'] });
    await one.listIssues(SCOPE);
    const lists = asked.filter(({ path }) => path === ISSUES).map(({ query }) => query.getAll('project'));
    expect(lists).toEqual([['7'], []]);
  });

  it('GT-08 both spellings of an event give the same model', async () => {
    const { client: one } = client(({ path }) => {
      if (path.endsWith('/events/latest/')) return json(gtEvent());
      return path === '/issues/1/events/' ? gtList([gtListedEvent()]) : undefined;
    });
    const event = await one.getEvent(REF, 'recommended');
    const { items } = await one.listEvents(REF, { range: { last: '14d' }, environments: ['production'] });
    expect(items[0]).toMatchObject({
      id: EVENT_ID,
      issue: REF,
      title: event.title,
      environment: 'production',
    });
    expect(event).toMatchObject({
      release: 'shop@4.2.0',
      projectId: '7',
      extra: { attempt: 2 },
      request: { method: 'GET', bodyType: 'application/json' },
      user: { id: '9', email: 'ada@example.test' },
      exceptions: [
        {
          type: 'KeyError',
          threadId: '3',
          rawStacktrace: { frames: [{}] },
          stacktrace: {
            frames: [{ function: '_run' }, { line: 12, inApp: true, rawFunction: 'cart.add_line', vars: {} }],
          },
        },
      ],
    });
    expect(event.level).toBeUndefined();
    expect(event.unreadable).toBeUndefined();
    expect(event.tags.map(({ key }) => key)).toEqual(['browser.name', 'environment', 'release']);
    expect((await one.listEvents(REF, { environments: ['staging'] })).items).toEqual([]);
    expect((await one.listEvents(REF, { query: 'os:Linux' })).ignoredTokens).toEqual(['os:Linux']);
  });

  it('GT-09 finds the oldest event at the end of the list', async () => {
    let older: string | null = null;
    const { client: one, asked } = client(({ path }) => {
      if (path === `/issues/1/events/${EVENT_ID}/`) return json(gtEvent({ previousEventID: older }));
      return path === '/issues/1/events/' ? gtList([gtListedEvent()]) : undefined;
    });
    expect((await one.getEvent(REF, 'oldest')).id).toBe(EVENT_ID);
    expect(atob(asked[0]?.query.get('cursor') ?? '')).toBe('r=1');
    older = 'b'.repeat(32);
    await expect(one.getEvent(REF, 'oldest')).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('GT-10 counts over time come from a route of their own, filled and in order', async () => {
    const hour = Date.parse('2026-06-30T18:00:00Z') / 1000;
    const row = {
      id: '1',
      count: '41',
      userCount: 41,
      firstSeen: '2026-06-01T08:00:00+00:00',
      lastSeen: '2026-06-30T20:00:00+00:00',
      isUnhandled: true,
      stats: {
        '24h': [
          [hour + 7200, 3],
          [hour, 5],
        ],
        '14d': null,
      },
    };
    const { client: one, asked } = client(({ path }) =>
      path.endsWith('/issues-stats/') ? json([row]) : undefined,
    );
    const stats = await one.getIssueStats(['1', '2'], { ...SCOPE, range: { last: '24h' } });
    expect(asked[0]?.query.toString()).toBe('groups=1&groups=2&statsPeriod=24h');
    const trend = stats['1']?.period?.trend;
    expect(trend?.bucketSeconds).toBe(3600);
    expect(trend?.points).toHaveLength(24);
    expect(trend?.points.slice(-4).map(({ count }) => count)).toEqual([5, 0, 3, 0]);
    expect(trend?.points.at(-1)?.timestamp).toBe('2026-06-30T21:00:00.000Z');
    expect(stats['1']?.period?.users).toBeUndefined();
    expect(stats['1']?.lifetime).toEqual({
      events: 41,
      firstSeen: '2026-06-01T08:00:00.000Z',
      lastSeen: '2026-06-30T20:00:00.000Z',
    });
    expect(await one.getEventTrend(REF, { range: { last: '24h' } })).toEqual(trend);
    expect(await one.getEventTrend(REF, { query: 'os:Linux' })).toBeUndefined();
    // No list of buckets is no flat line.
    expect((await one.getIssueStats(['1'], SCOPE))['1']?.period).toBeUndefined();
  });

  it('GT-11 a bulk change names its issues, and those only', async () => {
    const ids = ['1', '2', '3', '4', '5', '6', '99'];
    const { client: one, asked } = client(({ method, path }) => {
      if (path.endsWith('/projects/')) return gtList([{ id: '7', slug: 'shop' }]);
      if (method === 'GET') return gtList(ids.slice(0, 6).map((id) => gtIssue(id)));
      return path === ISSUES ? json({ status: 'resolved', merge: null }) : missing();
    });
    const refs = ids.map((id) => ({ ...REF, id })) as [IssueRef, ...IssueRef[]];
    const { done, failed } = await one.updateIssues(refs, { status: 'resolved' });
    expect(done.map(({ id }) => id)).toEqual(ids.slice(0, 6));
    expect(failed).toMatchObject([{ ref: { id: '99' }, error: { code: 'not_found' } }]);
    const puts = asked.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path, body }) => [path, body])).toEqual(
      expect.arrayContaining([
        [ISSUES, { status: 'resolved' }],
        [`${ISSUES}99/`, { status: 'resolved' }],
      ]),
    );
    expect(puts.find(({ path }) => path === ISSUES)?.query.getAll('id')).toEqual(ids.slice(0, 6));
    await expect(one.updateIssues([] as never, { status: 'resolved' })).rejects.toMatchObject({
      code: 'unsupported',
    });
  });

  it('GT-12 sends the three statuses it knows, always with a status, and refuses the rest', async () => {
    const { client: one, asked } = client(({ method }) => (method === 'PUT' ? json({ id: '1' }) : undefined));
    for (const change of [
      { status: 'resolved' },
      { status: 'unresolved' },
      { status: 'archived' },
      { status: 'archived', until: 'forever' },
    ] as const) {
      expect((await one.updateIssues([REF], change)).failed).toEqual([]);
    }
    expect(asked.map(({ body }) => body)).toEqual(
      ['resolved', 'unresolved', 'ignored', 'ignored'].map((status) => ({ status })),
    );
    for (const change of [
      { status: 'archived', until: 'escalating' },
      { status: 'resolved', in: { commit: 'abc', repository: 'r' } },
      { priority: 'high' },
      { isBookmarked: true },
      { hasSeen: true },
    ] as const) {
      await expect(one.updateIssues([REF], change)).rejects.toMatchObject({ code: 'unsupported' });
    }
  });

  it('GT-13 merging leaves the youngest issue', async () => {
    const { client: one, asked } = client(({ method, path }) => {
      if (path.endsWith('/projects/')) return gtList([{ id: '7', slug: 'shop' }]);
      return method === 'PUT' ? json({ status: 'resolved', merge: 1 }) : gtList([gtIssue('12')]);
    });
    const ref = (id: string): IssueRef => ({ ...REF, id });
    expect(await one.mergeIssues([ref('9'), ref('12'), ref('10')])).toEqual({
      into: ref('12'),
      merged: [ref('9'), ref('10')],
    });
    const put = asked.find(({ method }) => method === 'PUT');
    expect([put?.query.getAll('id'), put?.body]).toEqual([['9', '12', '10'], { merge: 1 }]);
  });

  it('GT-14 every value of a tag comes at once: the rest is cut here', async () => {
    const facet = (key: string, counts: readonly number[]): unknown => ({
      key,
      name: key,
      totalValues: counts.reduce((a, b) => a + b, 0),
      uniqueValues: counts.length,
      topValues: counts.map((count, index) => ({ key, name: `v${index}`, value: `v${index}`, count })),
    });
    const many = Array.from({ length: 130 }, (_, index) => 200 - index);
    const { client: one, asked } = client(({ path }) =>
      path === '/issues/1/tags/' ? json([facet('os', [3, 1]), facet('browser', many)]) : undefined,
    );
    const facets = await one.listTagFacets(REF, {});
    expect(facets.map(({ key, values, distinct }) => [key, values.length, distinct])).toEqual([
      ['browser', 10, 130],
      ['os', 2, 2],
    ]);
    const first = await one.listTagValues(REF, 'browser', {}, { pageSize: 100 });
    expect([first.items.length, first.total]).toEqual([100, 130]);
    const rest = await one.listTagValues(REF, 'browser', {}, { pageSize: 100, cursor: first.nextCursor });
    expect([rest.items[0]?.value, rest.items.length, rest.nextCursor]).toEqual(['v100', 30, undefined]);
    expect(asked.at(-1)?.query.get('key')).toBe('browser');
  });

  it('GT-15 releases have a short version, no health, and need a scope of their own', async () => {
    const { client: one } = client(({ path }) =>
      path.endsWith('/releases/') ? gtList([RELEASE]) : undefined,
    );
    const { items } = await one.listReleases({ projects: 'all' });
    expect(items[0]).toMatchObject({ version: 'shop@4.2.0', shortVersion: '4.2.0', package: 'shop' });
    expect(items[0]?.projects[0]?.health).toBeUndefined();
    expect((await one.listReleases({ projects: ['bank', 'x'] })).items).toEqual([]);
    const ignored = { projects: 'all', environments: ['live'], sort: 'sessions' } as const;
    expect((await one.listReleases(ignored)).ignoredTokens).toEqual(['environment:live', 'sort:sessions']);
    await expect(one.getRelease('feature/x')).rejects.toMatchObject({ code: 'unsupported' });
    const closed = client(() => json({ detail: 'Permission denied' }, { status: 403 }));
    await expect(closed.client.listReleases({ projects: 'all' })).rejects.toMatchObject({
      code: 'forbidden',
      scope: 'project:releases',
    });
    expect(closed.client.capabilities.get()['releases.list']).toEqual({
      state: 'no',
      why: 'scope',
      scope: 'project:releases',
    });
  });

  it('GT-16 sessions, traces and attachments are unsupported, which is no empty answer', async () => {
    const { client: one, asked } = client(() => undefined);
    for (const call of [
      one.getSessions({ projects: 'all' }),
      one.getTrace('a'.repeat(32)),
      one.listAttachments(REF, EVENT_ID),
      one.findIssue('SHOP-1'),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'unsupported' });
    }
    expect(asked).toEqual([]);
    expect(one.capabilities.get()['sessions.series']).toEqual({ state: 'no', why: 'vendor' });
  });

  it('GT-17 a refused parameter is told as a list, and is not repeated', async () => {
    const { client: one, asked } = client(() =>
      json({ detail: [{ type: 'int_parsing', loc: ['query', 'limit'], msg: 'secret' }] }, { status: 422 }),
    );
    const failure = await one.listIssues(SCOPE).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'unsupported', hint: 'query', status: 422 });
    expect(String(failure)).not.toContain('secret');
    expect(asked).toHaveLength(1);
  });

  it('GT-18 tells the version and what the token may do, and a wrong token apart', async () => {
    const self = (auth: unknown): ReturnType<typeof gtClient> =>
      client(({ url }) => (url.endsWith('/api/0/') ? json({ version: '0', user: null, auth }) : undefined));
    const { client: one } = self({ id: 1, token: 'f'.repeat(64), scopes: ['event:read', 'event:write'] });
    expect(await one.serverInfo()).toEqual({
      vendor: 'glitchtip',
      version: `${major}.1.0`,
      can: ['resolve', 'archive', 'comment', 'merge', ...(major === 6 ? ['assign'] : [])],
      // What no token can do here is no question of scopes.
      needs: { delete: 'event:admin' },
      projects: 'all',
      via: 'direct',
    });
    expect(one.capabilities.get()['issues.assign']).toEqual({
      state: major === 6 ? 'yes' : 'no',
      why: 'version',
    });
    await expect(self(null).client.serverInfo()).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('GT-19 comments are the whole activity, and people without a name have their address', async () => {
    const comment = { id: 5, type: 'note', data: { text: 'mine' }, dateCreated: '2026-06-30T10:00:00Z' };
    const { client: one } = client(({ path }) => {
      if (path === '/issues/1/comments/')
        return gtList([{ ...comment, user: { id: '9', email: 'ada@example.test' } }]);
      if (path.endsWith('/teams/')) return gtList([{ id: '4', slug: 'core', memberCount: 2 }]);
      const user = {
        id: '9',
        email: 'ada@example.test',
        username: 'ada@example.test',
        name: '',
        isActive: true,
      };
      return path.endsWith('/members/') ? gtList([{ id: '3', role: 'owner', user }]) : undefined;
    });
    expect(await one.listActivity(REF)).toMatchObject([
      { id: '5', text: 'mine', actor: { name: 'ada@example.test' } },
    ]);
    expect((await one.listMembers({ query: 'ada' })).items).toMatchObject([
      { id: '9', name: 'ada@example.test' },
    ]);
    expect((await one.listTeams()).items).toMatchObject([{ id: '4', slug: 'core', name: 'core' }]);
  });
});

describe('GlitchTip 5', () => {
  it('GT-20 an address that it does not have is a page: unsupported, once the organization answers', async () => {
    const { client } = gtClient(5, () => undefined);
    await expect(client.listReleaseDeploys('4.2')).rejects.toMatchObject({
      code: 'unsupported',
      hint: 'html',
    });
    expect(client.capabilities.get()['releases.deploys']).toEqual({ state: 'no', why: 'learned' });
    // Nothing but pages: that is a login, not a missing route.
    const login = scripted(() => html(), { vendor: 'glitchtip' });
    await expect(login.client.listReleaseDeploys('4.2')).rejects.toMatchObject({
      code: 'invalid_response',
      hint: 'html',
    });
    expect(login.client.capabilities.get()['releases.deploys']?.state).toBe('unknown');
  });

  it('GT-21 the issue is read without the organization, and that tells the version', async () => {
    const { client, asked } = gtClient(5, ({ path }) =>
      path === '/issues/1/' ? json(gtIssue('1')) : undefined,
    );
    expect((await client.getIssue(REF)).lifetime?.events).toBe(41);
    await client.getIssue(REF);
    expect(asked.map(({ path }) => path)).toEqual([`${ISSUES}1/`, '/issues/1/', '/issues/1/']);
    expect(client.capabilities.get()['issues.assign']).toEqual({ state: 'no', why: 'version' });
    await expect(client.updateIssues([REF], { assignee: { type: 'user', id: '9' } })).rejects.toMatchObject({
      code: 'unsupported',
    });
    await expect(client.updateIssues([REF], { status: 'resolved', in: 'nextRelease' })).rejects.toMatchObject(
      {
        code: 'unsupported',
      },
    );
  });

  it('GT-22 the answer to a change mixes spellings, and an older version has no counts over time', async () => {
    const { client } = gtClient(5, ({ method, path }) => {
      if (path.endsWith('/issues-stats/')) return html();
      return method === 'PUT' ? json({ ...gtIssue('1'), status_details: {}, user_count: 0 }) : undefined;
    });
    expect((await client.updateIssues([REF], { status: 'resolved' })).done).toEqual([REF]);
    expect(await client.getIssueStats(['1'], SCOPE)).toEqual({});
    expect(client.capabilities.get()['issues.stats']).toEqual({ state: 'no', why: 'learned' });
  });
});

describe('GlitchTip 6', () => {
  it('GT-23 an event is called by the SDK’s id, not by the server’s', async () => {
    const { client } = gtClient(6, ({ path }) => {
      if (path.endsWith('/events/latest/')) return json(gtEvent({ id: SERVER_ID }));
      return path === '/issues/1/events/' ? gtList([gtListedEvent({ id: SERVER_ID })]) : undefined;
    });
    expect((await client.getEvent(REF, 'latest')).id).toBe(EVENT_ID);
    expect((await client.listEvents(REF, {})).items[0]?.id).toBe(EVENT_ID);
  });

  it('GT-24 assigns, and resolves in a release, once the version is known', async () => {
    const { client, asked } = gtClient(6, ({ method, path }) => {
      if (path.endsWith('/teams/')) return gtList([{ id: '4', slug: 'core' }]);
      if (method === 'PUT') return json(gtIssue('1'));
      return path === `${ISSUES}1/` ? json(gtIssue('1', { assignedTo: 'team:core' })) : undefined;
    });
    await client.updateIssues([REF], { assignee: { type: 'team', id: '4' } });
    await client.updateIssues([REF], { assignee: null });
    await client.updateIssues([REF], { status: 'resolved', in: 'nextRelease' });
    await client.updateIssues([REF], { status: 'resolved', in: { release: '4.2' } });
    expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      { assignedTo: 'team:core' },
      { assignedTo: '' },
      { status: 'resolved', statusDetails: { inNextRelease: true } },
      { status: 'resolved', statusDetails: { inRelease: '4.2' } },
    ]);
    expect((await client.getIssue(REF)).assignee).toMatchObject({ type: 'team', id: 'core' });
    // The version is asked for once.
    expect(asked.filter(({ method, path }) => method === 'GET' && path === `${ISSUES}1/`)).toHaveLength(2);
  });
});
