import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { fn } from 'storybook/test';
import { BreadcrumbTimeline } from '../src/components/BreadcrumbTimeline/index.js';
import { useMessages } from '../src/components/config/index.js';
import { ActivityList, type ActivityListProps } from '../src/components/IssueDetail/activity/ActivityList.js';
import { issueDetailMessages } from '../src/components/IssueDetail/IssueDetail.messages.js';
import { type IssueDetailSection, IssueDetailView } from '../src/components/IssueDetail/index.js';
import { StackTrace } from '../src/components/StackTrace/index.js';
import { type Activity, readyResource } from '../src/model/index.js';
import { BUILDER_NOW, buildEvent, buildIssue } from '../src/testing/builders/index.js';
import { atBuilderNow, STALE_AT } from './support/decorators.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();
const sections: readonly IssueDetailSection[] = [
  { id: 'stack', title: 'Stack trace', render: (event) => event && <StackTrace event={event} /> },
  {
    id: 'breadcrumbs',
    title: 'Breadcrumbs',
    render: (event) => event && <BreadcrumbTimeline event={event} />,
  },
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
    issue: readyResource(buildIssue({ substatus: 'regressed' }), updatedAt),
    event: readyResource(buildEvent(), updatedAt),
    window: '14 d',
    sections,
    onEventSelectorChange: fn(),
    onRetryEvent: fn(),
    onRetryIssue: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof IssueDetailView>;

export const Default: Story = {
  tags: ['ID-01', 'ID-02', 'ID-03', 'ID-04', 'ID-05', 'ID-07', 'ID-18', 'ID-N01'],
};

const ago = (days: number): string => new Date(BUILDER_NOW - days * 86_400_000).toISOString();
const noa = { id: '12', name: 'Noa Lindqvist' };
const activity: readonly Activity[] = [
  {
    id: '6',
    type: 'note',
    actor: noa,
    createdAt: ago(1),
    text: 'The retry went missing in 2.10.0.\nI will bring it **back**.',
    data: {},
  },
  {
    id: '5',
    type: 'set_priority',
    actor: { id: '9', name: 'Robin Vale' },
    createdAt: ago(2.1),
    data: { priority: 'high' },
  },
  {
    id: '4',
    type: 'set_regression',
    createdAt: ago(3),
    data: { version: 'accounts@2.10.0', resolved_in_version: 'accounts@2.9.1' },
  },
  {
    id: '3',
    type: 'set_resolved_in_release',
    actor: noa,
    createdAt: ago(12.1),
    data: { version: 'accounts@2.9.1' },
  },
  {
    id: '2',
    type: 'assigned',
    actor: noa,
    createdAt: ago(23),
    data: { assignee: '12', assigneeType: 'user' },
  },
  { id: '1', type: 'seer_rca_completed', createdAt: ago(23.2), data: {} },
  { id: '0', type: 'first_seen', createdAt: ago(23.4), data: {} },
];

function ActivityHere(props: Omit<ActivityListProps, 't'>): ReactElement {
  return <ActivityList {...props} t={useMessages('IssueDetail', issueDetailMessages, undefined)} />;
}

const activitySection = (props: Partial<ActivityListProps> = {}): IssueDetailSection => ({
  id: 'activity',
  title: 'Activity',
  needsEvent: false,
  render: () => <ActivityHere activity={readyResource(activity, updatedAt)} {...props} />,
});

/** Resolved once and broken again: the header says how, the activity who did what. */
export const Regressed: Story = {
  tags: ['ID-13'],
  args: { activity, sections: [activitySection({ onComment: async () => {} }), ...sections.slice(0, 1)] },
};

/** The server keeps no activity. */
export const ActivityUnsupported: Story = {
  args: {
    sections: [
      activitySection({
        activity: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } },
      }),
    ],
  },
};

export const Narrow: Story = { globals: { containerWidth: '360px' } };

/** The event was removed after its retention time: the issue stays readable. */
export const EventMissing: Story = {
  tags: ['ID-19'],
  args: {
    eventSelector: '0f3c2a90b6d94a7e8c1d5b7f1e2a3c4d',
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
    issue: readyResource({ ...row, period: { lastSeen: period?.lastSeen }, isPartial: true }, updatedAt),
  },
};

/** The refresh failed: what was loaded stays. */
export const Stale: Story = {
  args: {
    issue: {
      ...readyResource(buildIssue({ substatus: 'regressed' }), STALE_AT),
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
