import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import {
  IssueListView,
  type IssueListViewProps,
  type RenderPreview,
} from '../src/components/IssueList/index.js';
import {
  type ActionRun,
  type ChangedMeanwhile,
  type CrashEvent,
  DEFAULT_SCOPE,
  type Issue,
  issueKey,
  type Resource,
  type RowSource,
  readyResource,
  toListing,
} from '../src/model/index.js';
import { BUILDER_NOW, buildEvent, buildIssue } from '../src/testing/builders/index.js';
import { atBuilderNow, STALE_AT } from './support/decorators.js';
import { afterRuns, buildRun, refusals, useScriptedRunner } from './support/scriptedRunner.js';

const PLATFORMS = ['javascript', 'python', 'node', 'java', 'go', 'ruby'];
const STATES: readonly Partial<Issue>[] = [
  { substatus: 'new' },
  { substatus: 'escalating' },
  { substatus: 'regressed' },
  { substatus: 'ongoing' },
  { status: 'resolved', substatus: undefined, statusDetails: { inRelease: 'shop@4.2.0' } },
  { status: 'archived', substatus: 'archived_until_escalating' },
];

const issueAt = (index: number): Issue =>
  buildIssue({ platform: PLATFORMS[index % 6] as string, ...STATES[index % 6] } as Partial<Issue>, {
    variant: index,
  });
const issues = Array.from({ length: 24 }, (_, index) => issueAt(index));
const updatedAt = new Date(BUILDER_NOW).toISOString();

const meta: Meta<typeof IssueListView> = {
  title: 'Components/IssueList',
  component: IssueListView,
  decorators: [atBuilderNow],
  args: {
    issues: readyResource(toListing(issues), updatedAt),
    scope: DEFAULT_SCOPE,
    height: 480,
    onScopeChange: fn(),
    onIssueClick: fn(),
    onRefresh: fn(),
    onFetchNextPage: fn(),
    onClearFilters: fn(),
    projects: [
      { id: '1', slug: 'shop-web', name: 'Shop web' },
      { id: '2', slug: 'orders', name: 'Orders' },
    ],
    environments: ['production', 'staging'],
  },
};
export default meta;
type Story = StoryObj<typeof IssueListView>;

export const Default: Story = {
  tags: ['IL-01', 'IL-02', 'IL-03', 'IL-04', 'IL-05', 'IL-06', 'IL-07', 'SH-01', 'SH-10'],
};

/** What can be done with the list as a whole: fold, choose columns, copy, save. */
export const Tools: Story = {
  tags: ['IL-18', 'IL-20', 'IL-21', 'IL-N04', 'IL-N07', 'IL-N09'],
  args: { scope: { ...DEFAULT_SCOPE, projects: ['shop-web', 'orders'] } },
  play: async ({ canvasElement }) => {
    const more = await within(canvasElement).findByRole('button', { name: 'List options' });
    await userEvent.click(more);
    const page = within(canvasElement.ownerDocument.body);
    await expect(await page.findByRole('menuitem', { name: 'Save a snapshot (HTML)' })).toBeVisible();
  },
};

/** Headerless, for a card of 320 px. */
export const Compact: Story = {
  tags: ['IL-11', 'SH-11'],
  args: { showFilters: false },
  globals: { containerWidth: '320px' },
};

export const Loading: Story = {
  tags: ['SH-04'],
  args: { issues: { status: 'pending', fetchStatus: 'fetching' } },
};

export const Failed: Story = {
  tags: ['SH-03'],
  args: {
    issues: { status: 'error', fetchStatus: 'idle', problem: { code: 'unauthorized', status: 401 } },
  },
};

export const Empty: Story = { args: { issues: readyResource(toListing<Issue>([]), updatedAt) } };

export const NoMatch: Story = {
  args: {
    issues: readyResource(toListing<Issue>([]), updatedAt),
    scope: { ...DEFAULT_SCOPE, query: 'level:fatal' },
  },
};

/** The refresh failed: what was loaded stays. */
export const Stale: Story = {
  args: {
    issues: {
      ...readyResource(toListing(issues), STALE_AT),
      refreshProblem: { code: 'network', hint: 'offline' },
    },
  },
};

/** The next page failed: the rows stay, and the failure is where the rows would be. */
export const NextPageFailed: Story = {
  tags: ['IL-08', 'IL-N08'],
  args: {
    issues: readyResource(
      {
        ...toListing(issues.slice(0, 5)),
        total: 412,
        hasNextPage: true,
        nextPageStatus: 'error' as const,
        nextPageProblem: { code: 'rate_limited' as const, status: 429, retryAfterMs: 30_000 },
      },
      updatedAt,
    ),
  },
};

export const Unsupported: Story = {
  args: { issues: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } },
};

/** Everything a reader must be told about the rows. */
export const Notices: Story = {
  tags: ['IL-17', 'IL-N05'],
  args: {
    issues: readyResource(
      {
        ...toListing(issues),
        newer: { count: 3, atLeast: false },
        skipped: 2,
        ignoredTokens: ['assigned:me'],
        cut: 'loop' as const,
      },
      updatedAt,
    ),
    lastVisit: new Date(BUILDER_NOW - 3_600_000).toISOString(),
  },
};

/** A list over several servers, one of which does not answer: the others stay usable. */
export const ServerAway: Story = {
  tags: ['IL-N03'],
  args: {
    onRefresh: fn(),
    issues: readyResource(
      {
        ...toListing(
          issues.map(
            (issue, index): Issue => ({
              ...issue,
              project: { ...issue.project, server: index % 3 === 0 ? 'On site' : 'EU' },
            }),
          ),
        ),
        missing: [{ source: 'US', problem: { code: 'network' } }],
      },
      updatedAt,
    ),
  },
};

/** A ranking that shows what it is made of, and a column of the host. */
export const OwnColumns: Story = {
  tags: ['IL-10', 'IL-N01', 'SH-16'],
  args: {
    columns: [
      'impact',
      'trend',
      'events',
      'users',
      {
        id: 'team',
        header: 'Team',
        width: '7rem',
        render: (issue: Issue) => issue.project.slug.split('-')[0],
      },
    ],
  },
};

const million: RowSource<Issue> = {
  kind: 'indexed',
  count: 1_000_000,
  get: (index) =>
    issues[index % issues.length] && { ...issueAt(index % 600), ref: { ...issueAt(0).ref, id: `${index}` } },
};

/** A million rows in hand. */
export const Million: Story = {
  tags: ['IL-09', 'SH-18'],
  args: {
    issues: readyResource({ ...toListing<Issue>([]), source: million, total: 1_000_000 }, updatedAt),
  },
  play: async ({ canvasElement }) => {
    const grid = await within(canvasElement).findByRole('grid');
    await expect(grid).toHaveAttribute('aria-rowcount', '1000001');
    const row = within(grid).getAllByRole('row')[1] as HTMLElement;
    row.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-rowindex', '1000001'));
  },
};

/** Numbers of the whole life where the server has none of the window, and no trend yet. */
export const LateNumbers: Story = {
  tags: ['IL-16', 'IL-N06'],
  args: {
    issues: readyResource(
      toListing(issues.slice(0, 6).map(({ period: _, ...issue }): Issue => issue)),
      updatedAt,
    ),
    statsProblem: { code: 'rate_limited', retryAfterMs: 20_000 },
  },
};

/** Who works on it and how urgent it is. */
export const Assigned: Story = {
  tags: ['IL-14'],
  args: { columns: ['events', 'users', 'priority', 'assignee'] },
};

/** Titles are links of the host, and every word is its own. */
export const HostWords: Story = {
  tags: ['SH-09', 'SH-13'],
  args: {
    href: '/errors/{issueId}',
    messages: { columnIssue: 'Problem', columnEvents: 'Times', statusUnresolved: 'Open' },
  },
};

/** Every row in the page, for print and page search. */
const ONE_LINE = 'order.receipt.lines.map(…)';

/**
 * One broken line as three engines word it: three issues. With a fingerprint of your own, set in the SDK's `beforeSend`,
 * as the demo does for its receipt, it is the one below.
 */
export const OneLineThreeEngines: Story = {
  args: {
    showFilters: false,
    height: 380,
    issues: readyResource(
      toListing(
        [
          "Cannot read properties of undefined (reading 'lines')",
          'order.receipt is undefined',
          "undefined is not an object (evaluating 'order.receipt.lines')",
          'The receipt has no lines',
        ].map((value, variant) =>
          buildIssue({ type: 'TypeError', value, culprit: ONE_LINE, platform: 'javascript' }, { variant }),
        ),
      ),
      updatedAt,
    ),
  },
};

export const Whole: Story = { tags: ['SH-17'], args: { virtualize: false, showFilters: false } };

/** Function and file of the first own frame, where the culprit does not say them. */
export const FirstFrame: Story = {
  tags: ['IL-22'],
  args: {
    issues: readyResource(
      toListing(
        issues.slice(0, 6).map((issue, index) => ({
          ...issue,
          culprit: index % 2 === 0 ? '/api/orders/checkout' : issue.culprit,
          filename: `packages/shop/src/features/checkout/${issue.filename ?? 'cart.ts'}`,
        })),
      ),
      updatedAt,
    ),
  },
};

const previewOf =
  (event: Resource<CrashEvent>, onRetry?: () => void): RenderPreview =>
  (_, draw) =>
    draw(event, onRetry);

const openPreview: Story['play'] = async ({ canvasElement }) => {
  const grid = await within(canvasElement).findByRole('grid');
  (within(grid).getAllByRole('row')[2] as HTMLElement).focus();
  await userEvent.keyboard('p');
  const page = within(canvasElement.ownerDocument.body);
  await expect(await page.findByRole('dialog', { name: 'Stack preview' })).toHaveFocus();
};

/** Where the latest event broke, beside the row: by the button or the key p. */
export const Preview: Story = {
  tags: ['IL-15'],
  args: {
    renderPreview: previewOf(readyResource(buildEvent({ platform: 'python' }, { variant: 1 }), updatedAt)),
  },
  play: openPreview,
};

export const PreviewOnCard: Story = {
  args: { ...Preview.args, showFilters: false },
  globals: { containerWidth: '320px' },
  play: async ({ canvasElement }) => {
    const [, button] = await within(canvasElement).findAllByRole('button', { name: 'Preview the stack' });
    await userEvent.click(button as HTMLElement);
    const page = within(canvasElement.ownerDocument.body);
    await expect(await page.findByRole('dialog', { name: 'Stack preview' })).toBeVisible();
  },
};

export const PreviewLoading: Story = {
  args: { renderPreview: previewOf({ status: 'pending', fetchStatus: 'fetching' }) },
  play: openPreview,
};

export const PreviewFailed: Story = {
  args: {
    renderPreview: previewOf(
      { status: 'error', fetchStatus: 'idle', problem: { code: 'overloaded', status: 503 } },
      fn(),
    ),
  },
  play: openPreview,
};

export const PreviewWithoutStack: Story = {
  args: {
    renderPreview: previewOf(
      readyResource(
        { ...buildEvent({ platform: 'python' }, { variant: 1 }), exceptions: [], threads: [] },
        updatedAt,
      ),
    ),
  },
  play: openPreview,
};

export const PreviewUnsupported: Story = {
  args: {
    renderPreview: previewOf({ status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } }),
  },
  play: openPreview,
};

const ALL = [
  'resolve',
  'archive',
  'assign',
  'prioritize',
  'bookmark',
  'markSeen',
  'merge',
  'delete',
] as const;

/** A list that readers work in, over a runner that calls everything done. */
function Triaged({
  runs = [],
  refused,
  ...props
}: IssueListViewProps & {
  runs?: readonly ActionRun[];
  refused?: NonNullable<IssueListViewProps['actionFeed']>['refused'];
}): ReactElement {
  const runner = useScriptedRunner(runs);
  return (
    <IssueListView
      {...props}
      issues={readyResource(toListing(afterRuns(issues, runner.runs)), updatedAt)}
      actions={ALL}
      actionFeed={{
        runner,
        refused,
        resolveForms: ['nextRelease', 'release'],
        archiveForms: ['escalating', 'forever', 'time', 'events', 'users'],
        canAssignMe: true,
      }}
      columns={['trend', 'events', 'users', 'assignee', 'priority']}
    />
  );
}

type TriageStory = StoryObj<{ runs?: readonly ActionRun[] }>;
const triaged: TriageStory['render'] = (args) => <Triaged {...(args as IssueListViewProps)} />;

/** Select, resolve, archive, assign: by pointer, or by keys alone. */
export const Actions: TriageStory = {
  tags: ['IL-12', 'IL-13', 'IL-14', 'IL-N02', 'SH-19'],
  render: triaged,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const boxes = await canvas.findAllByRole('checkbox', { name: /^Select (?!all)/ });
    await userEvent.click(boxes[1] as HTMLElement);
    await userEvent.click(boxes[3] as HTMLElement);
    await expect(await canvas.findByText('2 issues selected')).toBeVisible();
  },
};

/** Sent, and not yet answered: the rows show it already, dimmed. */
export const ActionPending: TriageStory = {
  render: triaged,
  args: {
    runs: [
      buildRun({ status: 'resolved' }, issues.slice(0, 3), {
        status: 'running',
        doneCount: 0,
        canUndo: false,
      }),
    ],
  },
};

/** Two of five were refused: each row says why. */
export const ActionPartlyFailed: TriageStory = {
  render: triaged,
  args: {
    runs: [
      buildRun({ status: 'archived', until: 'forever' }, issues.slice(0, 5), {
        status: 'partly',
        doneCount: 3,
        failed: refusals(issues.slice(0, 5), 2),
      }),
    ],
  },
};

/** What was done, and the way back. */
export const ActionDone: TriageStory = {
  render: triaged,
  args: { runs: [buildRun({ status: 'resolved', in: 'nextRelease' }, issues.slice(0, 4))] },
};

/** All of it was refused: the rows show their old state, and why. */
export const ActionFailed: TriageStory = {
  render: triaged,
  args: {
    runs: [
      buildRun({ status: 'resolved' }, issues.slice(0, 3), {
        status: 'failed',
        doneCount: 0,
        canUndo: false,
        failed: refusals(issues.slice(0, 3), 3, { code: 'server', status: 500 }),
      }),
    ],
  },
};

/** Nothing is queued in silence while there is no connection. */
export const ActionOffline: TriageStory = {
  render: triaged,
  args: {
    runs: [
      buildRun({ status: 'resolved' }, issues.slice(0, 3), {
        status: 'failed',
        doneCount: 0,
        canUndo: false,
        failed: refusals(issues.slice(0, 3), 3, { code: 'network', hint: 'offline' }),
      }),
    ],
  },
};

/** Taken back. */
export const ActionUndone: TriageStory = {
  render: triaged,
  args: {
    runs: [
      buildRun({ status: 'resolved' }, issues.slice(0, 3), {
        status: 'undone',
        doneCount: 0,
        canUndo: false,
      }),
    ],
  },
};

/** The server asked to wait; it goes on by itself. */
export const ActionWaiting: TriageStory = {
  render: triaged,
  args: {
    runs: [
      buildRun({ status: 'resolved' }, issues.slice(0, 12), {
        status: 'waiting',
        doneCount: 4,
        canUndo: false,
        waitUntil: new Date(BUILDER_NOW + 20_000).toISOString(),
      }),
    ],
  },
};

/** The server has refused the right: the controls stay, do nothing and say why. */
export const ActionRefused: TriageStory = {
  render: (args) => (
    <Triaged
      {...(args as IssueListViewProps)}
      refused={{ resolve: { code: 'forbidden', status: 403 }, archive: { code: 'forbidden', status: 403 } }}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const boxes = await canvas.findAllByRole('checkbox', { name: /^Select (?!all)/ });
    await userEvent.click(boxes[1] as HTMLElement);
    await expect(await canvas.findByText('1 issue selected')).toBeVisible();
  },
};

const ADA = { by: 'Ada', at: new Date(BUILDER_NOW - 120_000).toISOString() };
const byAda = (index: number, difference: 'status' | 'assignee' | 'priority'): ChangedMeanwhile => {
  const now = issues[index] as Issue;
  return { ref: now.ref, differences: [difference], now, ...ADA };
};

/** What somebody else did since the reader saw the list last. */
export const ChangedElsewhere: TriageStory = {
  render: triaged,
  args: {
    changedElsewhere: new Map(
      [byAda(4, 'status'), byAda(5, 'status'), byAda(2, 'status'), byAda(1, 'priority')].map((change) => [
        issueKey(change.ref),
        change,
      ]),
    ),
  } as object,
};

/** What others sent away since the list was read before. */
export const LeftElsewhere: TriageStory = {
  render: triaged,
  args: {
    leftElsewhere: {
      since: new Date(BUILDER_NOW - 12 * 60_000).toISOString(),
      issues: [
        { issue: issueAt(28), change: { ...byAda(4, 'status'), ref: issueAt(28).ref } },
        { issue: issueAt(29), change: { ...byAda(5, 'status'), ref: issueAt(29).ref } },
        { issue: issueAt(30) },
      ],
    },
  } as object,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Show them' }));
  },
};

/** In cards, too. */
export const ActionsCompact: TriageStory = {
  render: triaged,
  globals: { containerWidth: '320px' },
};
