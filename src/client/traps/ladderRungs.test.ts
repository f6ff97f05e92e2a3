import { describe, expect, it } from 'vitest';
import {
  type Asked,
  json,
  missing,
  SCOPE,
  type Scripted,
  SOURCE,
  scripted,
  wireIssue,
} from '../../../test/client/scripted.js';
import { createProxyHandler } from '../../proxy/index.js';
import { createClient } from '../createClient.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };
const SHOP = { ...SCOPE, projects: ['shop'] };
const ORG = '/organizations/acme/';
const ISSUES = `${ORG}issues/`;
const PROJECTS = [{ id: '7', slug: 'shop' }];
const TRACE = 'b'.repeat(32);

/** A server that has an organization, a project, and what the test says. */
function server(answer: (asked: Asked) => Response | undefined): Scripted {
  return scripted((asked) => {
    if (asked.path === ORG) return json({ slug: 'acme' });
    if (asked.path === `${ORG}projects/`) return json(PROJECTS);
    return answer(asked) ?? missing();
  });
}

const paths = ({ asked }: Scripted): string[] => asked.map(({ path }) => path.replace(ORG, ''));

describe('rungs of the ladder', () => {
  it('LADDER-19 an issue without details is shown by its row in the list, and says so', async () => {
    const partial = server(({ path, query }) =>
      path === ISSUES
        ? json([wireIssue('77'), ...(query.get('query') === 'issue.id:1' ? [wireIssue('1')] : [])])
        : undefined,
    );
    const { client, asked } = partial;
    const issue = await client.getIssue(REF);
    expect(issue).toMatchObject({ ref: REF, isPartial: true, title: 'RangeError: basket 1' });
    // The numbers of the search's own window would pass for those of the reader's.
    for (const number of ['events', 'users', 'trend']) expect(issue.period ?? {}).not.toHaveProperty(number);
    for (const unknown of ['firstRelease', 'lastRelease', 'tagKeys'])
      expect(issue).not.toHaveProperty(unknown);
    expect(asked.at(-1)?.query.getAll('project')).toEqual(['7']);
    asked.length = 0;
    await client.getIssue(REF);
    expect(paths(partial)).toEqual(['issues/']);
    await expect(client.getIssue({ ...REF, id: '2' })).rejects.toMatchObject({ code: 'not_found' });
    const whole = server(({ path }) => (path === `${ISSUES}1/` ? json(wireIssue('1')) : undefined));
    expect(await whole.client.getIssue(REF)).not.toHaveProperty('isPartial');
  });

  it('LADDER-25 the row in the list stays inside the projects that the proxy lets through', async () => {
    const sent: URL[] = [];
    const upstream = async (request: Request): Promise<Response> => {
      const url = new URL(request.url);
      sent.push(url);
      if (url.pathname.endsWith('/projects/')) return json([...PROJECTS, { id: '8', slug: 'secret' }]);
      if (!url.pathname.endsWith('/acme/issues/')) return missing();
      const other = { project: { id: '8', slug: 'secret' } };
      // It even answers with what was not asked for.
      return json([wireIssue('1'), wireIssue('2', other)]);
    };
    const proxy = createProxyHandler({
      vendor: 'sentry',
      upstream,
      token: 't',
      organization: 'acme',
      projects: ['shop'],
      redaction: false,
    });
    const client = createClient({
      baseUrl: 'http://host.test/crashboard',
      organization: 'acme',
      id: SOURCE,
      fetch: proxy,
    });
    await client.listIssues(SHOP);
    expect(await client.getIssue(REF)).toMatchObject({ isPartial: true });
    const list = sent.findLast((url) => url.searchParams.get('query') === 'issue.id:1');
    expect(list?.searchParams.getAll('project')).toEqual(['7']);
    const foreign = client.getIssue({ ...REF, project: 'secret', id: '2' });
    await expect(foreign).rejects.toMatchObject({ code: 'not_found' });
    const guessed = client.getIssue({ ...REF, id: '2' });
    await expect(guessed).rejects.toMatchObject({ code: 'not_found' });
  });

  it('LADDER-20 counts of events come from the event store, else from the issue, else there are none', async () => {
    const filter = { environments: ['live'], range: { last: '24h' }, query: 'os:Linux' };
    const points = [
      [1_782_777_600, [{ count: 3 }]],
      [1_782_781_200, []],
    ];
    const store = server(({ path }) =>
      path.endsWith('/events-stats/') ? json({ data: points }) : undefined,
    );
    expect((await store.client.getEventTrend(REF, filter))?.points.map(({ count }) => count)).toEqual([3, 0]);
    expect(Object.fromEntries(store.asked.at(-1)?.query ?? [])).toMatchObject({
      query: 'issue.id:1 os:Linux',
      environment: 'live',
      project: '7',
      statsPeriod: '24h',
      interval: '1h',
    });
    const counts = { stats: { auto: [[1_782_777_600, 9]] } };
    const stats = server(({ path }) =>
      path.endsWith('/issues-stats/')
        ? json([{ id: '1', ...counts, filtered: { count: '2', stats: { auto: [[1_782_777_600, 2]] } } }])
        : undefined,
    );
    expect((await stats.client.getEventTrend(REF, filter))?.points[0]?.count).toBe(2);
    expect((await stats.client.getEventTrend(REF, {}))?.points[0]?.count).toBe(9);
    expect(paths(stats).filter((path) => path === 'events-stats/').length).toBeLessThanOrEqual(2);
    const either = store.client.getEventTrend(REF, { query: 'os:Linux or os:Windows' });
    expect(await either).toBeUndefined();
    const unfiltered = server(({ path }) =>
      path.endsWith('/issues-stats/') ? json([{ id: '1', ...counts }]) : undefined,
    );
    // Counts of other events than those asked for are none.
    expect(await unfiltered.client.getEventTrend(REF, filter)).toBeUndefined();
    expect(await server(() => undefined).client.getEventTrend(REF, {})).toBeUndefined();
    const closed = server(({ path }) =>
      path.endsWith('/events-stats/') ? json({}, { status: 403 }) : undefined,
    );
    expect(await closed.client.getEventTrend(REF, {})).toBeUndefined();
  });

  it('LADDER-26 the event store is asked without a word that it does not know', async () => {
    const older = server(({ path, query }) => {
      if (!path.endsWith('/events-stats/')) return undefined;
      return query.has('dataset')
        ? json({ detail: 'dataset must be one of' }, { status: 400 })
        : json({ data: [] });
    });
    expect(await older.client.getEventTrend(REF, {})).toEqual({ points: [] });
    await older.client.getEventTrend(REF, {});
    expect(older.asked.filter(({ query }) => query.has('dataset'))).toHaveLength(1);
  });

  it('LADDER-27 a short id without a route is searched for', async () => {
    const old = server(({ path, query }) => {
      if (path === `${ISSUES}1/`) return json(wireIssue('1'));
      return path === ISSUES && query.get('query') === 'issue:SHOP-1' ? json([wireIssue('1')]) : undefined;
    });
    expect((await old.client.findIssue('SHOP-1')).ref).toEqual(REF);
    await old.client.findIssue('shop-1').catch(() => undefined);
    expect(paths(old).filter((path) => path.startsWith('shortids/'))).toHaveLength(1);
    await expect(server(() => undefined).client.findIssue('SHOP-1')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('LADDER-21 a trace comes from either route, else from the event itself', async () => {
    const node = {
      event_id: 'e'.repeat(32),
      span_id: 'a'.repeat(16),
      transaction: '/cart',
      children: [],
      errors: [],
    };
    const older = server(({ path }) => (path.includes('/events-trace/') ? json([node]) : undefined));
    expect((await older.client.getTrace(TRACE)).items).toHaveLength(1);
    expect(older.client.capabilities.get().traces).toEqual({ state: 'yes', why: 'learned' });
    const span = { span_id: 'a'.repeat(16), op: 'db', start_timestamp: 1, timestamp: 2 };
    const event = {
      eventID: 'e'.repeat(32),
      type: 'transaction',
      entries: [{ type: 'spans', data: [span] }],
    };
    const none = server(({ path }) => (path.endsWith('/events/latest/') ? json(event) : undefined));
    await expect(none.client.getTrace(TRACE)).rejects.toMatchObject({ code: 'unsupported' });
    expect(none.client.capabilities.get().traces).toEqual({ state: 'no', why: 'learned' });
    expect((await none.client.getEvent(REF, 'latest')).spans).toMatchObject([{ op: 'db' }]);
    const unreachable = scripted(missing);
    await expect(unreachable.client.getTrace(TRACE)).rejects.toMatchObject({ code: 'not_found' });
    expect(unreachable.client.capabilities.get().traces?.state).toBe('unknown');
  });

  it('LADDER-22 an environment nobody knows is no missing route, and the other way round', async () => {
    const filtered = { ...SCOPE, environments: ['nowhere'] };
    const sessions = { projects: 'all', environments: ['nowhere'] } as const;
    const known = server(({ path, query }) => {
      if (query.has('environment')) return undefined;
      return json(path.endsWith('/sessions/') ? { groups: [] } : []);
    });
    expect((await known.client.listIssues(filtered)).items).toEqual([]);
    expect(await known.client.getSessions(sessions)).toEqual([]);
    expect(await known.client.getEventTrend(REF, { environments: ['nowhere'] })).toEqual({ points: [] });
    expect(await known.client.getIssueStats(['1'], filtered)).toEqual({});
    expect(known.client.capabilities.get()['issues.stats']?.state).toBe('unknown');
    const lacks = server(() => undefined);
    await expect(lacks.client.listIssues(filtered)).rejects.toMatchObject({ code: 'not_found' });
    await expect(lacks.client.getSessions(sessions)).rejects.toMatchObject({ code: 'unsupported' });
    await expect(lacks.client.listReleases(sessions)).rejects.toMatchObject({ code: 'not_found' });
  });
});
