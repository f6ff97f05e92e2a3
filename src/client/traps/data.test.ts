import { describe, expect, it } from 'vitest';
import { json, missing, SCOPE, SOURCE, scripted, wireIssue } from '../../../test/client/scripted.js';
import type { Issue } from '../../model/index.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };

async function issueOf(over: Record<string, unknown>): Promise<Issue> {
  const { client } = scripted(() => json([wireIssue('1', over)]));
  const [issue] = (await client.listIssues(SCOPE)).items;
  if (!issue) throw new Error('the row was skipped');
  return issue;
}

describe('data', () => {
  it('DATA-01 words nobody knows are kept', async () => {
    const issue = await issueOf({ status: 'hibernating', substatus: 'x', level: 'horrible', priority: 'p0' });
    expect(issue).toMatchObject({ status: 'hibernating', substatus: 'x', level: 'horrible', priority: 'p0' });
  });

  it('DATA-02 what is missing, null or of another kind is absent, and a broken row costs itself only', async () => {
    const bare = {
      id: '2',
      project: { slug: 'shop' },
      statusDetails: [],
      metadata: [],
      assignedTo: {},
      stats: 'x',
    };
    const { client } = scripted(() => json([null, 7, [], { id: '1' }, { project: { slug: 'shop' } }, bare]));
    const page = await client.listIssues(SCOPE);
    expect(page.skipped).toBe(5);
    expect(page.items).toEqual([
      { ref: { source: SOURCE, project: 'shop', id: '2' }, project: { id: 'shop', slug: 'shop' } },
    ]);
  });

  it('DATA-03 numbers come as text and text as numbers', async () => {
    const issue = await issueOf({
      count: '1843',
      userCount: '211',
      numComments: 2,
      lifetime: { count: 9120 },
    });
    expect(issue.period).toMatchObject({ events: 1843, users: 211 });
    expect(issue.lifetime).toEqual({ events: 9120 });
    expect((await issueOf({ count: 'many', userCount: null })).period).not.toHaveProperty('events');
  });

  it('DATA-04 ids are text, however they come', async () => {
    const { client } = scripted(() =>
      json([wireIssue('1', { id: 5550123, project: { id: 41, slug: 'shop' } })]),
    );
    const [issue] = (await client.listIssues(SCOPE)).items;
    expect(issue?.ref.id).toBe('5550123');
    expect(issue?.project.id).toBe('41');
  });

  it('DATA-05 times come in seconds, milliseconds and ISO with and without zone', async () => {
    const forms: [unknown, string | undefined][] = [
      ['2026-06-30T21:04:09.120000Z', '2026-06-30T21:04:09.120Z'],
      ['2026-06-30T21:04:09', '2026-06-30T21:04:09.000Z'],
      ['2026-06-30T23:04:09+02:00', '2026-06-30T21:04:09.000Z'],
      ['2026-06-30T21:04:09.123456789Z', '2026-06-30T21:04:09.123Z'],
      [1782853449, '2026-06-30T21:04:09.000Z'],
      [1782853449120, '2026-06-30T21:04:09.120Z'],
      ['yesterday', undefined],
      ['', undefined],
      [{}, undefined],
    ];
    for (const [wire, model] of forms)
      expect((await issueOf({ lastSeen: wire })).period?.lastSeen).toBe(model);
  });

  it('DATA-06 percent of releases and fractions of sessions become fractions', async () => {
    const release = {
      version: 'shop@1',
      projects: [
        { id: 7, slug: 'shop', healthData: { crashFreeSessions: 99.5, adoption: 50, totalSessions: 10 } },
      ],
    };
    const health = scripted(() => json([release]));
    const { items } = await health.client.listReleases({ projects: 'all' });
    const model = { crashFreeSessions: 0.995, adoption: 0.5, sessions: 10 };
    expect(items[0]?.projects[0]?.health).toEqual({ ...model, window: { last: '14d' } });
    // The server counts over a few periods only: the next longer one, and the numbers say so.
    const days = await health.client.listReleases({ projects: 'all', range: { last: '3d' } });
    expect(days.items[0]?.projects[0]?.health).toMatchObject({ window: { last: '7d' } });
    expect(health.asked.at(-1)?.query.get('summaryStatsPeriod')).toBe('7d');

    const sessions = scripted(({ query }) =>
      json({
        intervals: ['2026-06-29T00:00:00Z', '2026-06-30T00:00:00Z'],
        groups: query.getAll('groupBy').includes('session.status')
          ? [
              {
                by: { 'session.status': 'crashed' },
                totals: { 'sum(session)': 2 },
                series: { 'sum(session)': [2, 0] },
              },
              { by: { 'session.status': 'unhandled' }, totals: { 'sum(session)': 1 } },
            ]
          : [
              {
                by: {},
                totals: { 'sum(session)': 100, 'crash_free_rate(session)': 0.98 },
                series: { 'sum(session)': [100, 0], 'crash_free_rate(session)': [0.98, null] },
              },
            ],
      }),
    );
    expect(await sessions.client.getSessions({ projects: 'all' })).toEqual([
      {
        totals: { sessions: 100, crashFreeSessions: 0.98, crashed: 2, unhandled: 1 },
        points: [
          { timestamp: '2026-06-29T00:00:00.000Z', sessions: 100, crashFreeSessions: 0.98, crashed: 2 },
          { timestamp: '2026-06-30T00:00:00.000Z', sessions: 0, crashed: 0 },
        ],
      },
    ]);
  });

  it('DATA-07 health that nobody counted is not health of zero', async () => {
    const projects = [
      { id: 1, slug: 'a', hasHealthData: false, healthData: null },
      { id: 2, slug: 'b' },
    ];
    const { client } = scripted(() => json([{ version: '1', projects }]));
    const { items } = await client.listReleases({ projects: 'all' });
    expect(items[0]?.projects.map(({ health }) => health)).toEqual(['none', undefined]);
  });

  it('DATA-08 a trend is read whatever its key is called, and its absence is no flat line', async () => {
    const points = [
      [1782777600, 12],
      [1782781200, 0],
    ];
    const trend = (await issueOf({ stats: { auto: points } })).period?.trend;
    expect(trend).toEqual({
      bucketSeconds: 3600,
      points: [
        { timestamp: '2026-06-30T00:00:00.000Z', count: 12 },
        { timestamp: '2026-06-30T01:00:00.000Z', count: 0 },
      ],
    });
    expect((await issueOf({ stats: { '24h': points } })).period?.trend).toEqual(trend);
    expect((await issueOf({})).period?.trend).toBeUndefined();
  });

  it('DATA-09 an event without a tag is not a tag called nothing', async () => {
    const values = [
      { value: 'Firefox', name: 'Firefox', count: 5 },
      { value: '', name: '', count: 2 },
      { value: null, name: 'x', count: null },
      { count: 3 },
    ];
    const { client } = scripted(() => json(values));
    const page = await client.listTagValues(REF, 'browser', {});
    expect(page).toEqual({
      items: [
        { value: 'Firefox', count: 5 },
        { value: '', count: 2 },
        { value: '', label: 'x' },
      ],
      skipped: 1,
    });
    const facets = scripted(() =>
      json([{ key: 'sentry:release', topValues: null, totalValues: '7' }, { name: 'x' }]),
    );
    expect(await facets.client.listTagFacets(REF, {})).toEqual([{ key: 'release', total: 7, values: [] }]);
  });

  it('DATA-10 an environment nobody knows means that nothing matches', async () => {
    const { client } = scripted(({ query, path }) => {
      if (path === '/organizations/acme/') return json({ slug: 'acme' });
      return query.has('environment') ? missing() : json([wireIssue('1')]);
    });
    const scope = { ...SCOPE, environments: ['', 'nowhere'] };
    expect(await client.listIssues(scope)).toEqual({ items: [], skipped: 0 });
    expect(await client.listReleases({ projects: 'all', environments: ['nowhere'] })).toEqual({
      items: [],
      skipped: 0,
    });
  });

  it('DATA-11 every project is asked for by name, and the nameless environment never', async () => {
    const { client, asked } = scripted(() => json([]));
    await client.listIssues({ ...SCOPE, environments: [''] });
    expect(asked[0]?.query.getAll('project')).toEqual(['-1']);
    expect(asked[0]?.query.has('environment')).toBe(false);
  });

  it('DATA-12 slugs become the ids that every version takes', async () => {
    const { client, asked } = scripted(({ path }) =>
      path.endsWith('/projects/') ? json([{ id: '41', slug: 'shop' }]) : json([]),
    );
    await client.listIssues({ ...SCOPE, projects: ['shop', '12', 'gone'] });
    await client.listIssues({ ...SCOPE, projects: ['shop'] });
    expect(asked.filter(({ path }) => path.endsWith('/projects/'))).toHaveLength(1);
    expect(asked[1]?.query.getAll('project')).toEqual(['41', '12', 'gone']);
  });

  it('DATA-13 people who are gone, invited or only named by text are handled', async () => {
    expect((await issueOf({ assignedTo: 'team:7' })).assignee).toEqual({ type: 'team', id: '7', name: '7' });
    expect((await issueOf({ assignedTo: { type: 'user', id: null } })).assignee).toBeUndefined();
    const members = [
      {
        id: '301',
        email: 'a@example.test',
        name: 'A',
        user: { id: '9', name: 'Ada', email: 'a@example.test' },
      },
      { id: '302', email: 'new@example.test', user: null, pending: true },
    ];
    const { client } = scripted(() => json(members));
    expect(await client.listMembers()).toEqual({
      items: [{ type: 'user', id: '9', name: 'Ada', email: 'a@example.test' }],
      skipped: 0,
    });
  });

  it('DATA-14 a commit is an object or its hash', async () => {
    for (const inCommit of ['abc123', { id: 'abc123' }, { commit: 'abc123' }]) {
      const issue = await issueOf({ status: 'resolved', statusDetails: { inCommit } });
      expect(issue.statusDetails).toEqual({ inCommit: 'abc123' });
    }
  });

  it('DATA-15 "ignored" and "muted" are what people call archived', async () => {
    for (const status of ['ignored', 'muted']) expect((await issueOf({ status })).status).toBe('archived');
    const details = { ignoreCount: 80, ignoreUntil: null, ignoreWindow: 60, actor: { name: 'Robin' } };
    expect((await issueOf({ status: 'ignored', statusDetails: details })).statusDetails).toEqual({
      untilEvents: 80,
      windowMinutes: 60,
      actor: 'Robin',
    });
  });

  it('DATA-16 the counts of a detail are those of the whole life', async () => {
    const { client } = scripted(() =>
      json(wireIssue('1', { count: '9120', tags: [{ key: 'url' }, {}], lifetime: 0 })),
    );
    const issue = await client.getIssue(REF);
    expect(issue.lifetime?.events).toBe(9120);
    expect(issue.period).toBeUndefined();
    expect(issue.tagKeys).toEqual(['url']);
  });

  it('DATA-17 keys with dots are keys, not paths', async () => {
    const nodes = [
      {
        event_id: 'e1',
        'transaction.op': 'http',
        'transaction.duration': 12.5,
        transaction: '/cart',
        children: [],
      },
    ];
    const { client } = scripted(({ path }) =>
      path.includes('/trace/') ? missing() : json({ transactions: nodes }),
    );
    expect((await client.getTrace('6c'.repeat(16))).items[0]).toMatchObject({ op: 'http', durationMs: 12.5 });
  });

  it('DATA-18 traces of any depth and size are walked, and cut with a word', async () => {
    const depth = 20_000;
    const deep = `[${'{"event_id":"n","children":['.repeat(depth)}${']}'.repeat(depth)}]`;
    const wide = Array.from({ length: 25_000 }, (_, index) => ({ event_id: `w${index}`, children: [] }));
    const { client } = scripted(() => new Response(deep));
    const trace = await client.getTrace('a');
    expect(trace).toMatchObject({ isCut: false, skipped: 0 });
    expect(trace.items.at(-1)).toMatchObject({ depth: depth - 1 });
    const broad = scripted(() => json(wide));
    const cut = await broad.client.getTrace('b');
    expect(cut.isCut).toBe(true);
    expect(cut.items.length).toBeLessThanOrEqual(20_000);
  });

  it('DATA-19 the counts of visible rows come in any order', async () => {
    const { client, asked } = scripted(() =>
      json([{ id: '2', count: '7' }, { id: 1, stats: { auto: [] } }, {}]),
    );
    expect(await client.getIssueStats(['1', '2'], SCOPE)).toEqual({
      '1': { period: { trend: { points: [] } } },
      '2': { period: { events: 7 } },
    });
    expect(asked[0]?.query.getAll('groups')).toEqual(['1', '2']);
    expect(asked[0]?.query.get('groupStatsPeriod')).toBe('auto');
  });
});
