import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask, askAll, fixedSandbox, NOW } from '../../../../test/support/askSandbox.js';
import { STORIES } from '../../catalog/stories/index.js';

const DAY = 86_400_000;
const sandbox = fixedSandbox();
const ISSUES = '/organizations/acme/issues/';

// biome-ignore lint/suspicious/noExplicitAny: rows as the server writes them.
type Row = any;

let rows: readonly Row[] = [];

beforeAll(async () => {
  const pages = await askAll(
    sandbox,
    `${ISSUES}?query=&statsPeriod=&start=2020-01-01&end=2027-01-01&limit=100&expand=owners`,
  );
  rows = pages.flatMap(({ body }) => body);
});

/** The row of a story, by the text of its error. */
function told(key: string): Row {
  const story = STORIES.find((one) => one.key === key);
  const found = rows.filter(
    ({ project, metadata }) => project.slug === story?.project && metadata.value === story?.error.value,
  );
  expect(found, key).toHaveLength(1);
  return found[0];
}

const path = (row: Row): string => `${ISSUES}${row.id}/`;
const counted = (row: Row): number => Number(row.lifetime.count);
const iso = (daysAgo: number): string => new Date(NOW - daysAgo * DAY).toISOString();

describe('the sign-up crash', () => {
  let event: Answer['body'];

  beforeAll(async () => {
    event = (await ask(sandbox, `${path(told('signup-crash'))}events/latest/`)).body;
  });

  const entry = (type: string): Row => event.entries.find((one: Row) => one.type === type).data;

  it('has 12,403 events of 9,981 users, and is open again', async () => {
    const { body } = await ask(sandbox, path(told('signup-crash')));
    expect(body).toMatchObject({
      title: "AttributeError: 'NoneType' object has no attribute 'email'",
      count: '12403',
      userCount: 9_981,
      status: 'unresolved',
      substatus: 'regressed',
      priority: 'high',
      level: 'error',
      isUnhandled: true,
      assignedTo: { name: 'Noa Lindqvist' },
    });
  });

  it('was thrown in send_welcome, which create_account and signup_view called', () => {
    const frames = entry('exception').values[0].stacktrace.frames.filter(({ inApp }: Row) => inApp);
    expect(frames.map((frame: Row) => frame.function)).toEqual([
      'signup_view',
      'create_account',
      'send_welcome',
    ]);
    expect(frames.at(-1)).toMatchObject({ filename: 'app/mail.py', lineNo: 42, vars: { user: 'None' } });
    expect(frames.at(-1).context).toContainEqual([42, '    mail.send(to=user.email, name=user.name)']);
    expect(frames.at(-1).context[0][1]).toBe('def send_welcome(user):');
  });

  it('comes one step after a request that found no user', () => {
    const crumbs = entry('breadcrumbs').values;
    expect(crumbs).toHaveLength(10);
    expect(crumbs.at(-1)).toMatchObject({
      data: { method: 'GET', url: '/api/user/90431', status_code: 404 },
    });
  });

  it('says request, release, environment and user', () => {
    expect(entry('request')).toMatchObject({ method: 'POST', url: 'https://accounts.acme.example/signup' });
    expect(event.release.version).toBe('accounts@2.10.0+412');
    expect(event.tags).toContainEqual({ key: 'environment', value: 'production' });
    expect(event.user.id).toBe('90431');
  });

  it('names in every event the user that was looked for', async () => {
    const { body } = await ask(sandbox, `${path(told('signup-crash'))}events/?full=1&per_page=20`);
    for (const one of body) {
      const crumbs = one.entries.find(({ type }: Row) => type === 'breadcrumbs').data.values;
      expect(crumbs.at(-1).data.url).toBe(`/api/user/${one.user.id}`);
    }
  });

  it('was resolved by Noa in 2.9.1, and broke again nine days later in 2.10.0', async () => {
    const { activity } = (await ask(sandbox, `${path(told('signup-crash'))}activities/`)).body;
    const of = (type: string): Row => activity.find((one: Row) => one.type === type);
    expect(of('set_resolved_in_release')).toMatchObject({
      user: { name: 'Noa Lindqvist' },
      data: { version: 'accounts@2.9.1' },
    });
    expect(of('set_regression')).toMatchObject({
      user: null,
      data: { version: 'accounts@2.10.0+412', resolved_in_version: 'accounts@2.9.1' },
    });
    const held =
      Date.parse(of('set_regression').dateCreated) - Date.parse(of('set_resolved_in_release').dateCreated);
    expect(held / DAY).toBeCloseTo(9.17, 2);
    expect(activity.filter(({ type }: Row) => type === 'note')).toHaveLength(2);
    const times = activity.map((one: Row) => one.dateCreated);
    expect(times).toEqual(times.toSorted().reverse());
  });

  it('did not happen while the fix held', async () => {
    const window = `start=${iso(12.29)}&end=${iso(2.94)}`;
    expect((await ask(sandbox, `${path(told('signup-crash'))}events/?${window}`)).body).toEqual([]);
  });

  it('belongs to whom the rule for its file names', async () => {
    const owners = (await ask(sandbox, `/projects/acme/accounts-web/events/${event.eventID}/owners/`)).body;
    expect(owners.rule).toEqual(['path', 'app/mail.py']);
    expect(owners.owners).toMatchObject([
      { type: 'user', name: 'Noa Lindqvist' },
      { type: 'team', name: 'identity' },
    ]);
    expect(owners.rules.map(([matcher]: Row) => matcher[1])).toEqual(['app/mail.py', 'app/*']);
    expect(told('signup-crash').owners.map(({ owner }: Row) => owner)).toEqual(['user:12', 'team:11']);
  });
});

describe('the seeded world', () => {
  it('tells every story once, and with as many events and users as told', () => {
    for (const story of STORIES) {
      const row = told(story.key);
      const events = story.phases.reduce((sum, phase) => sum + phase.events, 0);
      expect([counted(row), row.lifetime.userCount], story.key).toEqual([events, story.users]);
    }
  });

  it('has the first and the last event of each when it is told', () => {
    for (const story of STORIES) {
      const { firstSeen, lastSeen } = told(story.key).lifetime;
      const [from = 0, to = 0] = [story.phases[0]?.from, story.phases.at(-1)?.to];
      expect(Date.parse(firstSeen), story.key).toBe(Math.round(NOW - from * DAY));
      expect(Date.parse(lastSeen), story.key).toBe(Math.round(NOW - to * DAY));
    }
  });

  it('has a loud issue of few beside a quiet one of many', () => {
    const loud = told('looping-script');
    const wide = told('expired-saml');
    expect([counted(loud), loud.lifetime.userCount]).toEqual([1_000, 5]);
    expect([counted(wide), wide.lifetime.userCount]).toEqual([400, 400]);
  });

  it('has noise of other people’s scripts, archived until it escalates', () => {
    for (const key of ['resize-observer', 'browser-extension'])
      expect(told(key)).toMatchObject({ status: 'ignored', substatus: 'archived_until_escalating' });
  });

  it('has an archived issue that wakes within a day', () => {
    const { ignoreUntil } = told('stale-chunk').statusDetails;
    expect(Date.parse(ignoreUntil) - NOW).toBeLessThan(DAY);
    expect(Date.parse(ignoreUntil)).toBeGreaterThan(NOW);
  });

  it('has issues on staging that production does not have', async () => {
    for (const key of ['passkey-import', 'passkey-column']) {
      const events = `${path(told(key))}events/`;
      expect((await ask(sandbox, `${events}?environment=staging`)).body.length).toBeGreaterThan(10);
      expect((await ask(sandbox, `${events}?environment=production`)).body).toEqual([]);
    }
  });

  it('has an issue of every level, and issues from minutes to a year old', () => {
    expect(new Set(rows.map(({ level }) => level))).toEqual(new Set(['fatal', 'error', 'warning', 'info']));
    const ages = rows.map((row) => (NOW - Date.parse(row.lifetime.firstSeen)) / DAY);
    expect(Math.max(...ages)).toBeGreaterThan(365);
    expect(Math.min(...ages)).toBeLessThan(0.1);
  });

  it('is told in every platform of its projects', () => {
    const slugs = new Set(STORIES.map(({ project }) => project));
    expect(slugs).toEqual(new Set(sandbox.projects.map(({ slug }) => slug)));
  });
});

function changeOf(was: number, is: number): string {
  if (was === 0 || is === 0) return was === is ? 'nothing' : was === 0 ? 'new' : 'gone';
  if (Math.abs(is / was - 1) < 0.1) return 'steady';
  return was >= 20 && Math.abs(is / was - 3) < 0.2 ? 'tripled' : `${was} → ${is}`;
}

describe('the deploy of three days ago', () => {
  const before = { from: 6, to: 3 };
  const after = { from: 3, to: 0 };

  async function countIn({ from, to }: { from: number; to: number }): Promise<Map<string, number>> {
    const query = new URLSearchParams({
      project: '47',
      environment: 'production',
      query: '',
      start: iso(from),
      end: iso(to),
      limit: '100',
    });
    const { body } = await ask(sandbox, `${ISSUES}?${query}`);
    return new Map(body.map((row: Row) => [row.id, Number(row.count)]));
  }

  it('was that of accounts 2.10.0', async () => {
    const { body } = await ask(sandbox, `/organizations/acme/releases/?project=47&environment=production`);
    const release = body.find(({ version }: Row) => version === 'accounts@2.10.0+412');
    expect(Date.parse(release.dateCreated)).toBe(NOW - 3 * DAY);
    expect(release.versionInfo.version).toMatchObject({ minor: 10, buildCode: '412' });
    expect(release.authors.length).toBeGreaterThan(1);
  });

  it('changed what the stories say, and nothing else', async () => {
    const [old, recent] = [await countIn(before), await countIn(after)];
    const truth = STORIES.filter(({ sinceDeploy }) => sinceDeploy !== undefined);
    expect(truth.length).toBeGreaterThan(8);
    for (const { key, sinceDeploy } of truth) {
      const { id } = told(key);
      expect([key, changeOf(old.get(id) ?? 0, recent.get(id) ?? 0)]).toEqual([
        key,
        sinceDeploy === 'regressed' ? 'new' : sinceDeploy,
      ]);
    }
    const ids = new Set(truth.map(({ key }) => told(key).id));
    expect([...old.keys(), ...recent.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has enough sessions to be judged, as has the release before; the build on staging has few', async () => {
    const query =
      'field=sum(session)&field=crash_free_rate(session)&statsPeriod=3d&interval=1h&groupBy=release';
    const { body } = await ask(sandbox, `/organizations/acme/sessions/?${query}&project=47`);
    const of = (version: string): Row => body.groups.find(({ by }: Row) => by.release === version)?.totals;
    expect(of('accounts@2.10.0+412')['crash_free_rate(session)']).toBeLessThan(0.975);
    expect(of('accounts@2.9.1')['crash_free_rate(session)']).toBeGreaterThan(0.995);
    expect(of('accounts@2.9.1')['sum(session)']).toBeGreaterThan(500);
    const staging = of('5f3c1d2e9a7b4c6d8e0f1a2b3c4d5e6f7a8b9c0d')['sum(session)'];
    expect(staging).toBeLessThan(1_500);
    const production = await ask(
      sandbox,
      `/organizations/acme/sessions/?${query}&project=47&environment=production`,
    );
    const releases = production.body.groups.map(({ by }: Row) => by.release);
    expect(releases).not.toContain('5f3c1d2e9a7b4c6d8e0f1a2b3c4d5e6f7a8b9c0d');
  });
});
