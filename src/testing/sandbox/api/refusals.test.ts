import { beforeAll, describe, expect, it } from 'vitest';
import { ask, fixedSandbox } from '../../../../test/support/askSandbox.js';
import { createClient } from '../../../client/createClient.js';
import { DEFAULT_SCOPE } from '../../../model/index.js';

const ORG = '/organizations/acme';
const LISTS = ['issues', 'releases', 'projects', 'members', 'teams'].map((name) => `${ORG}/${name}/`);
const sandbox = fixedSandbox();
let issue = '';

beforeAll(async () => {
  issue = `${ORG}/issues/${(await ask(sandbox, `${ORG}/issues/?limit=1`)).body[0].id}`;
});

/** `{issue}` is an issue that is there. */
const askFor = (path: string) => ask(sandbox, path.replace('{issue}', issue));

const IN_ISSUE = ['{issue}/events/', '{issue}/tags/environment/values/'];
const SEARCHES = ['{issue}/events/', `${ORG}/issues/`];
const DATED = [...SEARCHES, '{issue}/tags/', `${ORG}/events-stats/`, `${ORG}/sessions/`];

/** What the documentation of the real server says that it refuses: `sentry-api.md` 2, 4 and 7. */
const REFUSED: readonly string[] = [
  ...[...LISTS, ...IN_ISSUE].map((list) => `${list}?cursor=nonsense`),
  ...DATED.flatMap((path) =>
    [
      'statsPeriod=1y',
      'start=2026-06-01T00:00:00',
      'start=2026-06-02T00:00:00&end=2026-06-01T00:00:00',
      'start=yesterday&end=today',
    ].map((period) => `${path}?field=sum(session)&${period}`),
  ),
  `${ORG}/issues/?sort=nonsense`,
  `${ORG}/issues/?sort=inbox`,
  `${ORG}/releases/?sort=nonsense`,
  `${ORG}/releases/?sort=users`,
  `${ORG}/releases/?health=1&summaryStatsPeriod=3d`,
  `${ORG}/issues/?limit=many`,
  ...[...LISTS.slice(1), ...IN_ISSUE].map((list) => `${list}?per_page=101`),
  ...SEARCHES.flatMap((path) =>
    [
      'a OR b',
      'timeout and retry',
      'is:nonsense',
      'level:',
      'level:[a,',
      'title:"open',
      'firstSeen:nonsense',
      'lastSeen:>nonsense',
      'age:24h',
      'timesSeen:>many',
      'count():>5',
      'issue.category:nonsense',
      'issue.priority:nonsense',
    ].map((query) => `${path}?query=${encodeURIComponent(query)}`),
  ),
  `${ORG}/issues-stats/`,
  `${ORG}/issues-stats/?groups=999999999`,
  `${ORG}/issues-stats/?${Array.from({ length: 101 }, (_, id) => `groups=${id}`).join('&')}`,
  `${ORG}/sessions/?field=nonsense`,
  `${ORG}/sessions/?field=crash_free_rate(session)&groupBy=session.status`,
];

describe('what Sentry refuses', () => {
  it.for(REFUSED)('is refused with 400 and a reason: %s', async (path) => {
    const { status, body } = await askFor(path);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toBe('{}');
  });

  it('is refused by an empty world too: what is asked decides, not what is there', async () => {
    const empty = fixedSandbox({ world: 'empty' });
    for (const query of ['firstSeen:nonsense', 'timesSeen:>many', 'is:nonsense', 'issue.priority:nonsense'])
      expect((await ask(empty, `${ORG}/issues/?query=${query}`)).status, query).toBe(400);
  });

  it.for([...SEARCHES, '{issue}/tags/', `${ORG}/releases/`])(
    'an environment that nobody has heard of is a 404, as the real server has it: %s',
    async (path) => {
      expect((await askFor(`${path}?environment=nowhere`)).status).toBe(404);
    },
  );

  it('is a problem that a client can tell, for every search', async () => {
    const client = createClient({
      baseUrl: 'http://x.test',
      organization: 'acme',
      vendor: 'sentry',
      token: sandbox.token,
      fetch: sandbox.fetch,
    });
    const hints: [query: string, hint: string][] = [
      ['title:"open', 'query_quotes'],
      ['firstSeen:nonsense', 'query_value'],
      ['is:nonsense', 'query_value'],
      ['timesSeen:>many', 'query_value'],
    ];
    for (const [query, hint] of hints)
      await expect(client.listIssues({ ...DEFAULT_SCOPE, query }), query).rejects.toMatchObject({
        code: 'unsupported',
        hint,
      });
  });
});
