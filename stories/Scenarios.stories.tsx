import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { createMergedClient } from '../src/client/index.js';
import { ErrorPanel, type ErrorPanelProps } from '../src/components/ErrorPanel/index.js';
import { EventList } from '../src/components/EventList/index.js';
import { CrashboardProvider, useIssues } from '../src/hooks/index.js';
import { DEFAULT_SCOPE, type IssueRef } from '../src/model/index.js';
import { BUILDER_NOW } from '../src/testing/builders/index.js';
import type { Fault, SandboxOptions } from '../src/testing/index.js';
import { atBuilderNow } from './support/decorators.js';
import { sandboxClient } from './support/sandboxClient.js';

const now = (): number => BUILDER_NOW;
const ACTIONS = ['resolve', 'archive', 'assign', 'comment'] as const;

/** The whole page over a server of its own, which may go wrong. */
function page(
  props: ErrorPanelProps,
  options: SandboxOptions = {},
  faults: readonly Fault[] = [],
): ReactElement {
  const { client, sandbox } = sandboxClient({ now, ...options });
  for (const fault of faults) sandbox.fault(fault);
  return (
    <CrashboardProvider client={client}>
      <ErrorPanel {...props} />
    </CrashboardProvider>
  );
}

/** What a team meets, each over a server in memory with its own world. */
const meta: Meta = {
  title: 'Scenarios',
  tags: ['!autodocs'],
  decorators: [atBuilderNow],
};
export default meta;
type Story = StoryObj;

const PATIENCE = { timeout: 20_000 };
const hasRows: Story['play'] = async ({ canvas }) => {
  const grid = await canvas.findByRole('grid', { name: /issues/i }, PATIENCE);
  await waitFor(() => expect(within(grid).getAllByRole('row').length).toBeGreaterThan(5), PATIENCE);
};

/** 400 issues of seven projects; somebody triages. */
export const BusyMonday: Story = { render: () => page({ actions: ACTIONS }), play: hasRows };

/** What the last deploy of one project brought: new issues first. */
export const DeployGoneWrong: Story = {
  render: () =>
    page({
      actions: ACTIONS,
      defaultScope: { projects: ['accounts-web'], sort: 'firstSeen', range: { last: '7d' } },
    }),
  play: hasRows,
};

/** The first day: projects, and no error yet. */
export const EmptyStart: Story = {
  render: () => page({ actions: ACTIONS }, { world: 'empty' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No issues', {}, PATIENCE)).toBeVisible();
  },
};

/** A colleague of another team: everything to read, nothing to change. */
export const ReadOnlyGuest: Story = {
  render: () => page({}),
  play: async (context) => {
    await hasRows(context);
    await expect(context.canvas.queryByRole('checkbox')).toBeNull();
  },
};

/** One answer in three fails and all are slow: rows come, and what is missing comes later. */
export const SlowAndFlaky: Story = {
  render: () =>
    page({}, {}, [
      { kind: 'slow', delayMs: 900 },
      { kind: 'flaky', match: '/issues-stats/' },
    ]),
  play: hasRows,
};

/** The tracker has an outage of its own: the page says so, and tries again by itself. */
export const TrackerDown: Story = {
  render: () => page({}, {}, [{ kind: 'overloaded' }]),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The server is busy/, {}, { timeout: 40_000 })).toBeVisible();
  },
};

/** A server that knows releases, and no sessions: errors are judged, rates are unknown. */
export const WithoutSessions: Story = {
  render: () =>
    page({ defaultViewState: { v: 1, tab: 'releases' } }, {}, [
      { kind: 'notFound', match: '/sessions/' },
      { kind: 'notFound', match: 'health=1' },
    ]),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('tab', { name: 'Releases', selected: true }, PATIENCE),
    ).toBeVisible();
  },
};

/** Two servers in one list. */
export const SeveralServers: Story = {
  render: () => (
    <CrashboardProvider
      client={createMergedClient({
        EU: sandboxClient({ now }).client,
        US: sandboxClient({ now, seed: 2 }).client,
      })}
    >
      <ErrorPanel />
    </CrashboardProvider>
  ),
  play: hasRows,
};

function MostFrequent({ children }: { children: (issue: IssueRef) => ReactElement }): ReactElement {
  const found = useIssues({ ...DEFAULT_SCOPE, sort: 'events' });
  const first = found.status === 'success' ? found.data.source.get(0) : undefined;
  return typeof first === 'object' ? children(first.ref) : <p>Looking for the issue…</p>;
}

/** An issue with a million events scrolls like one with a hundred. */
export const MillionEvents: Story = {
  render: () => (
    <CrashboardProvider client={sandboxClient({ now }).client}>
      <MostFrequent>{(issue) => <EventList issueRef={issue} height={560} />}</MostFrequent>
    </CrashboardProvider>
  ),
  play: async ({ canvas }) => {
    const grid = await canvas.findByRole('grid', {}, PATIENCE);
    await expect(within(grid).getAllByRole('row').length).toBeGreaterThan(5);
  },
};
