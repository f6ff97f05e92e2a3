import { describe, expect, it } from 'vitest';
import { ask, envelope, fixedSandbox, NOW, send } from '../../../../test/support/askSandbox.js';

const sandbox = fixedSandbox();
const RELEASES = '/organizations/acme/releases/';
const SESSIONS = '/organizations/acme/sessions/';

describe('releases', () => {
  it('are five per project, newest first', async () => {
    const { body } = await ask(sandbox, `${RELEASES}?project=41`);

    expect(body.map((release: { version: string }) => release.version)).toEqual([
      'storefront@4.2.0',
      'storefront@4.1.1',
      'storefront@4.1.0',
      'storefront@4.0.1',
      'storefront@4.0.0',
    ]);
  });

  it('have health in percent, per project, only when asked for', async () => {
    const [plain] = (await ask(sandbox, `${RELEASES}?project=41`)).body;
    const [release] = (await ask(sandbox, `${RELEASES}?project=41&health=1&adoptionStages=1`)).body;
    const health = release.projects[0].healthData;

    expect(plain.projects[0]).not.toHaveProperty('healthData');
    expect(health.crashFreeSessions).toBeGreaterThan(90);
    expect(health.crashFreeSessions).toBeLessThanOrEqual(100);
    expect(health.totalSessions24h).toBeLessThanOrEqual(health.totalProjectSessions24h);
    expect(release.adoptionStages['storefront-web'].stage).toBe('adopted');
  });

  it('have null health in a project without sessions', async () => {
    const [release] = (await ask(sandbox, `${RELEASES}?project=43&health=1`)).body;

    expect(release.projects[0]).toMatchObject({ hasHealthData: false, healthData: null });
  });

  it('sort by sessions only when flattened', async () => {
    expect((await ask(sandbox, `${RELEASES}?sort=sessions`)).status).toBe(400);
    const { body } = await ask(sandbox, `${RELEASES}?sort=sessions&flatten=1&health=1&per_page=100`);
    const sessions = body.map(
      (release: { projects: { healthData: { totalSessions: number } | null }[] }) =>
        release.projects[0]?.healthData?.totalSessions ?? 0,
    );
    expect(sessions).toEqual(sessions.toSorted((a: number, b: number) => b - a));
  });

  it('are found whole by an encoded version', async () => {
    const { body } = await ask(sandbox, `${RELEASES}${encodeURIComponent('storefront@4.1.1')}/?health=1`);

    expect(body.version).toBe('storefront@4.1.1');
    expect((await ask(sandbox, `${RELEASES}nothing/`)).status).toBe(404);
  });

  it('bring as many new issues in all as there are', async () => {
    const { body } = await ask(sandbox, `${RELEASES}?per_page=100`);
    const brought = body.reduce((sum: number, release: { newGroups: number }) => sum + release.newGroups, 0);

    expect(brought).toBe(400);
  });
});

describe('sessions', () => {
  const HOURLY = `statsPeriod=7d&interval=1h&project=41`;

  it('add up over groups, buckets and statuses', async () => {
    const field = 'field=sum(session)';
    const [all] = (await ask(sandbox, `${SESSIONS}?${field}&${HOURLY}`)).body.groups;
    const byRelease = (await ask(sandbox, `${SESSIONS}?${field}&${HOURLY}&groupBy=release`)).body.groups;
    const byStatus = (await ask(sandbox, `${SESSIONS}?${field}&${HOURLY}&groupBy=session.status`)).body
      .groups;
    const total = all.totals['sum(session)'];
    const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
    const totals = (groups: { totals: Record<string, number> }[]): number =>
      sum(groups.map((group) => group.totals['sum(session)'] ?? 0));

    expect(total).toBeGreaterThan(1000);
    expect(sum(all.series['sum(session)'])).toBe(total);
    expect(totals(byRelease)).toBe(total);
    expect(byStatus).toHaveLength(4);
    expect(totals(byStatus)).toBe(total);
  });

  it('give rates as fractions, and null where nothing was', async () => {
    const { body } = await ask(
      sandbox,
      `${SESSIONS}?field=crash_free_rate(session)&${HOURLY}&groupBy=release`,
    );
    const rates = body.groups.flatMap(
      (group: { series: Record<string, (number | null)[]> }) => group.series['crash_free_rate(session)'],
    );

    expect(rates).toContain(null);
    for (const rate of rates) if (rate !== null) expect(rate).toBeLessThanOrEqual(1);
  });

  it('agree with the release’s health', async () => {
    const { body } = await ask(
      sandbox,
      `${SESSIONS}?field=sum(session)&field=crash_free_rate(session)&statsPeriod=14d&interval=1h&project=41&query=release:storefront@4.2.0`,
    );
    const [release] = (await ask(sandbox, `${RELEASES}?project=41&health=1`)).body;
    const { totalSessions, crashFreeSessions } = release.projects[0].healthData;

    expect(body.groups[0].totals['sum(session)']).toBe(totalSessions);
    expect(body.groups[0].totals['crash_free_rate(session)'] * 100).toBeCloseTo(crashFreeSessions, 6);
  });

  it.each([
    'field=nonsense',
    'groupBy=release',
    'field=sum(session)&interval=7m',
    'field=crash_rate(session)&groupBy=session.status',
    'field=sum(session)&groupBy=color',
  ])('refuse %s', async (query) => {
    expect((await ask(sandbox, `${SESSIONS}?${query}`)).status).toBe(400);
  });

  it('count what SDKs send, and move a session to its new status', async () => {
    const world = fixedSandbox({ world: 'empty' });
    const started = new Date(NOW - 60_000).toISOString();
    const session = (status: string, more: object = {}): string =>
      envelope([
        [
          'session',
          {
            sid: 's1',
            did: 'u1',
            started,
            status,
            errors: 0,
            attrs: { release: 'app@1', environment: 'live' },
            ...more,
          },
        ],
      ]);
    await send(world, 'storefront-web', session('ok', { init: true }));
    await send(world, 'storefront-web', session('crashed'));
    await send(
      world,
      'storefront-web',
      envelope([
        [
          'sessions',
          {
            aggregates: [{ started, exited: 9, errored: 2 }],
            attrs: { release: 'app@1', environment: 'live' },
          },
        ],
      ]),
    );
    const { body } = await ask(
      world,
      `${SESSIONS}?field=sum(session)&statsPeriod=24h&groupBy=session.status`,
    );
    const counts = Object.fromEntries(
      body.groups.map((group: { by: Record<string, string>; totals: Record<string, number> }) => [
        group.by['session.status'],
        group.totals['sum(session)'],
      ]),
    );

    expect(counts).toEqual({ healthy: 9, errored: 2, crashed: 1, abnormal: 0 });
    expect((await ask(world, '/organizations/acme/projects/?query=storefront')).body[0].hasSessions).toBe(
      true,
    );
  });
});
