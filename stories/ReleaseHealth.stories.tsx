import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { CrashboardUIConfig } from '../src/components/config/index.js';
import { type ReleaseGrounds, ReleaseHealthView } from '../src/components/ReleaseHealth/index.js';
import {
  type Release,
  type ReleaseHealth,
  readyResource,
  type SessionSeries,
  toListing,
} from '../src/model/index.js';
import { BUILDER_NOW, buildRelease, buildSessionSeries } from '../src/testing/builders/index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const updatedAt = new Date(BUILDER_NOW).toISOString();
const ago = (milliseconds: number): string => new Date(BUILDER_NOW - milliseconds).toISOString();
const project = { id: '41', slug: 'storefront-web', name: 'Storefront Web', platform: 'javascript' };

interface Shape {
  readonly version: string;
  readonly days: number;
  readonly sessions: number;
  readonly crashed: number;
  readonly adoption: number;
  readonly stage: string;
  readonly newIssues: number;
}

function shaped({ version, days, sessions, crashed, adoption, stage, newIssues }: Shape): Release {
  const users = Math.round(sessions / 3.4);
  const health: ReleaseHealth = {
    sessions,
    users,
    crashedSessions: crashed,
    erroredSessions: Math.round(sessions * 0.011),
    abnormalSessions: Math.round(sessions * 0.0006),
    unhandledSessions: 0,
    crashFreeSessions: 1 - crashed / sessions,
    crashFreeUsers: 1 - Math.round(crashed * 0.8) / users,
    adoption,
    adoptionStage: stage,
  };
  return buildRelease({
    version,
    createdAt: ago(days * DAY),
    releasedAt: ago(days * DAY - HOUR),
    lastEvent: ago(2 * HOUR),
    newIssues,
    lastDeploy: { environment: 'production', finishedAt: ago(days * DAY - HOUR) },
    projects: [{ project, newIssues, health }],
  });
}

/** Every hour of the range; nothing ran before the release came out. */
function seriesOver(hours: number, version = 'storefront@4.2.0', age0 = 38): SessionSeries {
  const points = Array.from({ length: hours }, (_, index) => {
    const age = hours - 1 - index;
    const at = new Date(Math.floor(BUILDER_NOW / HOUR) * HOUR - age * HOUR).toISOString();
    if (age > age0)
      return { timestamp: at, sessions: 0, users: 0, crashed: 0, errored: 0, abnormal: 0, healthy: 0 };
    const share = (age === 0 ? 0.3 : 1) * Math.min(1, (age0 - age + 1) / 8);
    const sessions = Math.round(
      (260 + 190 * Math.sin((index / 24) * 2 * Math.PI) + ((index * 37) % 41)) * share,
    );
    const crashed = index % 31 === 17 ? 9 : Math.round(((index * 7) % 5) / 2.6);
    const errored = 2 + (index % 4);
    const abnormal = index % 9 === 0 ? 1 : 0;
    return {
      timestamp: at,
      sessions,
      users: Math.round(sessions / 2.6),
      crashed,
      errored,
      abnormal,
      healthy: sessions - crashed - errored - abnormal,
      crashFreeSessions: 1 - crashed / sessions,
      crashFreeUsers: 1 - crashed / Math.round(sessions / 2.6),
    };
  });
  const sum = (pick: (point: (typeof points)[number]) => number): number =>
    points.reduce((total, point) => total + pick(point), 0);
  const sessions = sum((point) => point.sessions);
  return buildSessionSeries({
    release: version,
    points,
    totals: {
      sessions,
      crashed: sum((point) => point.crashed),
      errored: sum((point) => point.errored),
      abnormal: sum((point) => point.abnormal),
      healthy: sum((point) => point.healthy),
    },
  });
}

const { totals: total } = seriesOver(48);

const releases: readonly Release[] = [
  shaped({
    version: 'storefront@4.2.0',
    days: 1.6,
    sessions: total.sessions ?? 0,
    crashed: total.crashed ?? 0,
    adoption: 0.643,
    stage: 'adopted',
    newIssues: 3,
  }),
  shaped({
    version: 'storefront@4.2.0-rc.2',
    days: 1.9,
    sessions: 84,
    crashed: 0,
    adoption: 0.004,
    stage: 'low',
    newIssues: 0,
  }),
  shaped({
    version: 'storefront@4.1.1',
    days: 6.2,
    sessions: 121_400,
    crashed: 3760,
    adoption: 0.288,
    stage: 'replaced',
    newIssues: 14,
  }),
  shaped({
    version: 'storefront@4.1.0',
    days: 13.4,
    sessions: 240_900,
    crashed: 2310,
    adoption: 0.041,
    stage: 'replaced',
    newIssues: 5,
  }),
  shaped({
    version: 'storefront@4.0.1',
    days: 22,
    sessions: 502_300,
    crashed: 31,
    adoption: 0.012,
    stage: 'replaced',
    newIssues: 1,
  }),
];

const firstDay = (sessions: number, crashed: number, errored: number) => ({
  sessions,
  crashed,
  errored,
  abnormal: 0,
  healthy: sessions - crashed - errored,
  crashFreeSessions: 1 - crashed / sessions,
});

/** The first day of 4.2.0 beside that of 4.1.1, which was the bad one. */
const grounds: ReleaseGrounds = {
  hours: 24,
  firstHours: { current: firstDay(5120, 22, 84), previous: firstDay(6240, 193, 91) },
  unhandledIssues: 2,
};

const inProject = (over: Release, health: ReleaseHealth | 'none' | undefined): Release => ({
  ...over,
  projects: [
    {
      project,
      ...(over.newIssues !== undefined && { newIssues: over.newIssues }),
      ...(health && { health }),
    },
  ],
});

const meta: Meta<typeof ReleaseHealthView> = {
  title: 'Components/ReleaseHealth',
  component: ReleaseHealthView,
  args: {
    releases: readyResource(toListing(releases), updatedAt),
    sessions: readyResource([seriesOver(48)], updatedAt),
    grounds: readyResource(grounds, updatedAt),
    scope: { projects: 'all', range: { last: '14d' } },
    getHref: (release: Release) => `#/releases/${encodeURIComponent(release.version)}`,
    onReleaseClick: fn((_release, event) => event.preventDefault()),
    onSelectedReleaseChange: fn(),
    onRefresh: fn(),
    onRefreshSessions: fn(),
  },
  decorators: [
    (Story) => (
      <CrashboardUIConfig now={() => BUILDER_NOW} timeZone="UTC">
        <Story />
      </CrashboardUIConfig>
    ),
  ],
};

export default meta;
type Story = StoryObj<typeof ReleaseHealthView>;

export const Default: Story = {
  tags: ['RH-02', 'RH-07'],
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: '4.1.1, show its health over time' }));
    await expect(args.onSelectedReleaseChange).toHaveBeenCalledOnce();
    await expect(canvas.getByRole('heading', { name: '4.1.1' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: '4.2.0, show its health over time' }));
    await expect(
      await canvas.findByRole('img', { name: /Crash-free sessions of 4.2.0/ }, { timeout: 45_000 }),
    ).toBeVisible();
  },
};

/** Readers choose the scope. This server counts over a week where three days were asked for. */
export const Filters: Story = {
  args: {
    releases: readyResource(
      {
        ...toListing(
          releases.map((release) => ({
            ...release,
            projects: release.projects.map((one) => ({
              ...one,
              ...(typeof one.health === 'object' && { health: { ...one.health, window: { last: '7d' } } }),
            })),
          })),
        ),
        ignoredTokens: ['environment:staging'],
      },
      updatedAt,
    ),
    scope: { projects: 'all', environments: ['staging'], range: { last: '3d' } },
    onScopeChange: fn(),
    projects: [project, { id: '42', slug: 'checkout', name: 'Checkout' }],
    environments: ['production', 'staging'],
  },
};

export const AsTable: Story = { tags: ['RH-13'], args: { defaultDisplay: 'table' } };

export const CountingUsers: Story = { args: { defaultMetric: 'users' } };

/** The bad one: below the target, and clearly worse than the release before at the same age. */
export const Held: Story = {
  tags: ['RH-N04', 'RH-N06'],
  args: {
    defaultSelectedRelease: { version: 'storefront@4.1.1' },
    sessions: readyResource([seriesOver(48, 'storefront@4.1.1', 48)], updatedAt),
    grounds: readyResource(
      {
        hours: 24,
        firstHours: { current: firstDay(6240, 193, 91), previous: firstDay(9100, 88, 120) },
        unhandledIssues: 9,
      },
      updatedAt,
    ),
  },
};

/** No session crashed, and yet errors went unhandled. */
export const Contradiction: Story = {
  tags: ['RH-N03'],
  args: {
    releases: readyResource(
      toListing([
        shaped({
          version: 'storefront@4.2.0',
          days: 1.6,
          sessions: 8475,
          crashed: 0,
          adoption: 0.643,
          stage: 'adopted',
          newIssues: 3,
        }),
        ...releases.slice(1),
      ]),
      updatedAt,
    ),
  },
};

export const LongRange: Story = {
  args: {
    sessions: readyResource([seriesOver(1440, 'storefront@4.2.0', 1440)], updatedAt),
    scope: { projects: 'all', range: { last: '60d' } },
  },
};

export const Loading: Story = { args: { releases: { status: 'pending', fetchStatus: 'fetching' } } };

export const Empty: Story = { args: { releases: readyResource(toListing<Release>([]), updatedAt) } };

export const NoMatch: Story = { args: { ...Empty.args, isFiltered: true, onClearFilters: fn() } };

export const NoSessions: Story = {
  tags: ['RH-09'],
  args: {
    releases: readyResource(toListing(releases.map((release) => inProject(release, 'none'))), updatedAt),
  },
};

export const NothingHappened: Story = {
  args: {
    releases: readyResource(
      toListing(
        releases.map((release) =>
          inProject({ ...release, newIssues: 0, lastEvent: ago(80 * DAY) }, { sessions: 0 }),
        ),
      ),
      updatedAt,
    ),
  },
};

export const UnknownHealth: Story = {
  args: {
    releases: readyResource(toListing(releases.map((release) => inProject(release, undefined))), updatedAt),
  },
};

/** The list knows rates, but the server gives no series. */
export const UnknownOverTime: Story = {
  args: { sessions: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } },
};

const problem = { code: 'rate_limited', status: 429, retryAfterMs: 30_000 } as const;

export const Failed: Story = {
  args: { releases: { status: 'error', fetchStatus: 'idle', problem: { code: 'forbidden', status: 403 } } },
};

export const Stale: Story = {
  args: {
    releases: { ...readyResource(toListing(releases), ago(2 * HOUR)), refreshProblem: problem },
    sessions: { status: 'error', fetchStatus: 'idle', problem: { code: 'server', status: 502 } },
  },
};

export const FewSessions: Story = {
  tags: ['RH-N01'],
  args: {
    releases: readyResource(
      toListing([
        inProject(releases[0] as Release, {
          sessions: 3,
          users: 2,
          crashedSessions: 0,
          erroredSessions: 0,
          abnormalSessions: 0,
          crashFreeSessions: 1,
          crashFreeUsers: 1,
          adoption: 0.0002,
        }),
        ...releases.slice(2),
      ]),
      updatedAt,
    ),
    sessions: readyResource(
      [
        buildSessionSeries({
          totals: { sessions: 3, users: 2, crashed: 0, errored: 0, abnormal: 0, healthy: 3 },
          points: buildSessionSeries().points.map(({ timestamp: at }, index) =>
            index % 9 === 5
              ? { timestamp: at, sessions: 1, users: 1, crashed: 0, crashFreeSessions: 1, crashFreeUsers: 1 }
              : { timestamp: at, sessions: 0, users: 0, crashed: 0 },
          ),
        }),
      ],
      updatedAt,
    ),
  },
};

export const ManyReleases: Story = {
  args: {
    releases: readyResource(
      {
        ...toListing(
          Array.from({ length: 60 }, (_, index) =>
            shaped({
              version: `storefront@4.${Math.floor((59 - index) / 10)}.${(59 - index) % 10}`,
              days: index * 1.4,
              sessions: 20_000 + ((index * 7919) % 90_000),
              crashed: 20 + ((index * 613) % 900),
              adoption: 0.6 / (index + 1),
              stage: index === 0 ? 'adopted' : 'replaced',
              newIssues: (index * 5) % 9,
            }),
          ),
        ),
        hasNextPage: true,
        skipped: 1,
      },
      updatedAt,
    ),
    sessions: readyResource([seriesOver(48, 'storefront@4.5.9', 48)], updatedAt),
    onFetchNextPage: fn(),
  },
};

export const LongVersions: Story = {
  args: {
    releases: readyResource(
      toListing([
        buildRelease({
          version:
            '@acme-corporation/checkout-and-payments@2026.6.30-nightly.20260630.1842+build.9007199254740993',
          shortVersion: undefined,
          package: undefined,
        }),
        buildRelease({ version: 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3', shortVersion: undefined }),
        buildRelease({
          version: '<img src=x onerror=alert(1)>',
          shortVersion: undefined,
          createdAt: undefined,
          releasedAt: undefined,
        }),
      ]),
      updatedAt,
    ),
    sessions: readyResource([buildSessionSeries({ release: undefined })], updatedAt),
  },
};

export const SeveralProjects: Story = {
  args: {
    releases: readyResource(
      toListing([
        {
          ...(releases[0] as Release),
          projects: [
            ...(releases[0] as Release).projects,
            {
              project: { id: '42', slug: 'storefront-ios', name: 'Storefront iOS' },
              health: 'none',
              newIssues: 2,
            },
          ],
        },
        ...releases.slice(1),
      ]),
      updatedAt,
    ),
  },
};

export const Narrow: Story = { globals: { containerWidth: '360px' } };

export const RightToLeft: Story = { name: 'RTL', globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { colorScheme: 'dark' } };

export const NextPageFailed: Story = {
  args: {
    releases: readyResource(
      { ...toListing(releases), hasNextPage: true, nextPageStatus: 'error', nextPageProblem: problem },
      updatedAt,
    ),
    onFetchNextPage: fn(),
  },
};

export const Unsupported: Story = {
  args: { releases: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } },
};
