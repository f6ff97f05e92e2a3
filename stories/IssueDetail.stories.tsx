import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { BreadcrumbTimeline } from '../src/components/BreadcrumbTimeline/index.js';
import { type IssueDetailSection, IssueDetailView } from '../src/components/IssueDetail/index.js';
import { StackTrace } from '../src/components/StackTrace/index.js';
import { ready } from '../src/model/index.js';
import { BUILDER_NOW, buildEvent, buildIssue } from '../src/testing/builders/index.js';
import { atBuilderNow } from './support/decorators.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();
const sections: readonly IssueDetailSection[] = [
  { id: 'stack', title: 'Stack trace', render: (event) => event && <StackTrace event={event} /> },
  { id: 'crumbs', title: 'Breadcrumbs', render: (event) => event && <BreadcrumbTimeline event={event} /> },
  {
    id: 'own',
    title: 'Runbook',
    needsEvent: false,
    render: (_event, issue) => <p>A section of the host, about {issue?.shortId}.</p>,
  },
];

const meta: Meta<typeof IssueDetailView> = {
  title: 'Composites/IssueDetail',
  component: IssueDetailView,
  decorators: [atBuilderNow],
  args: {
    issue: ready(buildIssue({ substatus: 'regressed' }), updatedAt),
    event: ready(buildEvent(), updatedAt),
    window: '14 d',
    sections,
    onEventChange: fn(),
    onRetryEvent: fn(),
    onRetryIssue: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof IssueDetailView>;

export const Default: Story = {
  tags: ['ID-01', 'ID-02', 'ID-03', 'ID-04', 'ID-05', 'ID-07', 'ID-18'],
};

export const Narrow: Story = { globals: { containerWidth: '360px' } };

/** The event was removed after its retention time: the issue stays readable. */
export const EventMissing: Story = {
  tags: ['ID-19'],
  args: {
    which: '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d',
    event: { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found', status: 404 } },
  },
};

export const EventFailed: Story = {
  args: { event: { status: 'error', fetchStatus: 'idle', problem: { code: 'server', status: 502 } } },
};

export const Loading: Story = {
  args: {
    issue: { status: 'pending', fetchStatus: 'fetching' },
    event: { status: 'pending', fetchStatus: 'fetching' },
  },
};

export const Failed: Story = {
  args: {
    issue: { status: 'error', fetchStatus: 'idle', problem: { code: 'forbidden', status: 403 } },
    event: { status: 'error', fetchStatus: 'idle', problem: { code: 'forbidden', status: 403 } },
  },
};

/** The issue has no events left. */
export const Empty: Story = {
  args: { event: { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found', status: 404 } } },
};

const { lifetime: _lifetime, period, ...row } = buildIssue();

/** The server has no details of the issue: what its list says is all there is. */
export const KnownFromList: Story = {
  args: {
    issue: ready({ ...row, period: { lastSeen: period?.lastSeen }, isPartial: true }, updatedAt),
  },
};

/** The refresh failed: what was loaded stays. */
export const Stale: Story = {
  args: {
    issue: {
      ...ready(buildIssue({ substatus: 'regressed' }), updatedAt),
      refreshProblem: { code: 'network', hint: 'offline' },
    },
  },
};

/** One section fails; the others do not care. */
export const SectionFails: Story = {
  args: {
    sections: [
      {
        id: 'bad',
        title: 'A section that throws',
        render: () => {
          throw new Error('the host’s section failed');
        },
      },
      ...sections,
    ],
  },
};

export const FilteredEvents: Story = {
  args: { filters: ['browser:"Chrome 141.0"'], onClearFilters: fn() },
};
