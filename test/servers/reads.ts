import type { Issue, Page } from '../../src/model/index.js';
import type { Check } from './checks.js';
import { eventReads } from './eventReads.js';
import { eventually, expectThat, same, type Trial } from './trial.js';

const has = ({ items }: Page<Issue>, { ref }: Issue): boolean =>
  items.some((issue) => issue.ref.id === ref.id);
const nodeRelease = ({ fed }: Trial): string => `node-service@1.0.0+${fed.run}`;

export const reads: readonly Check[] = [
  {
    title: 'Projects',
    capability: 'projects.list',
    async run({ client, server }) {
      const slugs = (await client.listProjects()).items.map(({ slug }) => slug);
      expectThat(
        slugs.includes(server.nodeProject) && slugs.includes(server.pythonProject),
        'both projects',
        slugs,
      );
    },
  },
  {
    title: 'Issues of one project, newest first',
    capability: 'issues.list',
    async run({ client, scope, error, message, python }) {
      const page = await client.listIssues(scope);
      const places = [message, error].map((one) => page.items.findIndex(({ ref }) => ref.id === one.ref.id));
      expectThat(
        (places[0] ?? -1) >= 0 && (places[0] ?? 0) < (places[1] ?? 0),
        'message before error',
        places,
      );
      const isElsewhere = error.ref.project !== python.ref.project;
      expectThat(!isElsewhere || !has(page, python), 'nothing of the other project');
      const named = page.items.find(({ ref }) => ref.id === error.ref.id);
      same([named?.type, named?.status], ['RangeError', 'unresolved'], 'type and status');
    },
  },
  {
    title: 'Issues of all projects',
    capability: 'issues.list',
    async run({ client, scope, error, python }) {
      const page = await client.listIssues({ ...scope, projects: 'all' });
      expectThat(has(page, error) && has(page, python), 'issues of both projects');
    },
  },
  {
    title: 'Pages of one issue each',
    capability: 'issues.list',
    async run({ client, scope, error, message }) {
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let number = 0; number < 30; number += 1) {
        const page = await client.listIssues(scope, { pageSize: 1, cursor });
        expectThat(page.items.length <= 1, 'at most one row', page.items.length);
        seen.push(...page.items.map(({ ref }) => ref.id));
        cursor = page.nextCursor;
        if (cursor === undefined || (seen.includes(error.ref.id) && seen.includes(message.ref.id))) break;
      }
      expectThat(new Set(seen).size === seen.length, 'no row twice', seen);
      expectThat(seen.includes(error.ref.id) && seen.includes(message.ref.id), 'both issues', seen);
    },
  },
  {
    title: 'Search by the server',
    capability: 'issues.search',
    async run({ client, scope, fed, error, message }) {
      const page = await client.listIssues({ ...scope, query: `run:${fed.run}` });
      expectThat(has(page, error), 'found by tag', page.items.length);
      const none = await client.listIssues({ ...scope, query: `!run:${fed.run}` });
      expectThat(!has(none, error), 'left out by tag');
      expectThat(!page.ignoredTokens, 'no word is ignored', page.ignoredTokens);
      expectThat(
        has(await client.listIssues({ ...scope, query: `"low stock in ${fed.run}"` }), message),
        'by text',
      );
    },
  },
  {
    title: 'Search by text and status (by the server, or over loaded rows)',
    async run({ client, scope, fed, error, message }) {
      const open = await client.listIssues({ ...scope, query: `is:unresolved "order 7 of ${fed.run}"` });
      expectThat(has(open, error) && !has(open, message), 'the error alone', open.items.length);
      const closed = await client.listIssues({ ...scope, query: `is:resolved "order 7 of ${fed.run}"` });
      expectThat(!has(closed, error), 'not among the resolved');
    },
  },
  {
    title: 'Time range',
    capability: 'issues.range',
    async run({ client, scope, error }) {
      expectThat(
        has(await client.listIssues({ ...scope, range: { last: '1h' } }), error),
        'in the last hour',
      );
      const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();
      const before = await client.listIssues({ ...scope, range: { start: day(2), end: day(1) } });
      expectThat(!has(before, error), 'not the day before');
    },
  },
  {
    title: 'Environment filter',
    capability: 'issues.environments',
    async run({ client, scope, fed, error }) {
      expectThat(
        has(await client.listIssues({ ...scope, environments: [`env-${fed.run}`] }), error),
        'in its own',
      );
      expectThat(
        !has(await client.listIssues({ ...scope, environments: ['nowhere'] }), error),
        'not elsewhere',
      );
    },
  },
  {
    title: 'How many issues in all',
    capability: 'issues.total',
    async run({ client, scope, fed }) {
      const { total } = await client.listIssues({ ...scope, query: `run:${fed.run}` }, { pageSize: 1 });
      expectThat(total === 2 || total === 1, 'a total of this run’s issues', total);
    },
  },
  {
    title: 'Counts of visible rows',
    capability: 'issues.stats',
    async run({ client, scope, error }) {
      const stats = (await client.getIssueStats([error.ref.id], { ...scope, range: { last: '24h' } }))[
        error.ref.id
      ];
      same(stats?.period?.events ?? stats?.lifetime?.events, 3, 'events');
      const sum = stats?.period?.trend?.points.reduce((total, { count }) => total + count, 0);
      same(sum, 3, 'events in the trend');
    },
  },
  {
    title: 'Users affected',
    capability: 'issues.userCount',
    async run({ client, error }) {
      same((await client.getIssue(error.ref)).lifetime?.users, 2, 'users');
    },
  },
  {
    title: 'Issue detail',
    async run({ client, error }) {
      const issue = await client.getIssue(error.ref);
      same(issue.lifetime?.events, 3, 'events');
      const age = Date.now() - Date.parse(issue.lifetime?.lastSeen ?? '');
      expectThat(age > -5000 && age < 300_000, 'seen just now', issue.lifetime);
    },
  },
  {
    title: 'Issue by its short id',
    async run({ client, error }) {
      same((await client.findIssue(error.shortId ?? '')).ref.id, error.ref.id, 'the same issue');
    },
  },
  ...eventReads,
  {
    title: 'Releases',
    capability: 'releases.list',
    async run(trial) {
      const { client, scope } = trial;
      const wanted = nodeRelease(trial);
      const { items } = await client.listReleases({ projects: scope.projects });
      expectThat(
        items.some(({ version }) => version === wanted),
        'the release',
        items.slice(0, 3),
      );
      same((await client.getRelease(wanted)).version, wanted, 'the release by its version');
    },
  },
  {
    title: 'Release health',
    capability: 'releases.health',
    async run(trial) {
      const release = await trial.client.getRelease(nodeRelease(trial));
      const health = release.projects[0]?.health;
      expectThat(typeof health === 'object' && (health.sessions ?? 0) >= 1, 'a session', health);
    },
  },
  {
    title: 'Sessions over time',
    capability: 'sessions.series',
    async run(trial) {
      const wanted = nodeRelease(trial);
      await eventually(async () => {
        const { client, scope } = trial;
        const series = await client.getSessions({
          projects: scope.projects,
          releases: [wanted],
          range: { last: '24h' },
        });
        return series.find(({ release, totals }) => release === wanted && (totals.sessions ?? 0) >= 1);
      }, 'a session');
    },
    refuses: ({ client }) => client.getSessions({ projects: 'all' }),
  },
  {
    title: 'Environments to choose from',
    capability: 'projects.environments',
    async run({ client, scope, fed }) {
      const names = await client.listEnvironments({ projects: scope.projects });
      expectThat(names.includes(`env-${fed.run}`), 'the environment', names);
    },
    refuses: ({ client, scope }) => client.listEnvironments({ projects: scope.projects }),
  },
  {
    title: 'Activity',
    capability: 'issues.activity',
    async run({ client, error }) {
      expectThat((await client.listActivity(error.ref)).length > 0, 'an entry of the new issue');
    },
    refuses: ({ client, error }) => client.listActivity(error.ref),
  },
  {
    title: 'Attachments',
    capability: 'events.attachments',
    refuses: ({ client, error, fed }) => client.listAttachments(error.ref, fed.node[0] ?? ''),
  },
  {
    title: 'Traces',
    capability: 'traces',
    refuses: ({ client }) => client.getTrace('0123456789abcdef0123456789abcdef'),
  },
];
