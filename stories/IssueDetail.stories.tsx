import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import { BreadcrumbTimeline } from '../src/components/BreadcrumbTimeline/index.js';
import { useMessages } from '../src/components/config/index.js';
import { ActivityList, type ActivityListProps } from '../src/components/IssueDetail/activity/ActivityList.js';
import { FeedbackList } from '../src/components/IssueDetail/feedback/FeedbackList.js';
import { AttachmentList } from '../src/components/IssueDetail/files/AttachmentList.js';
import { AttachmentPreview } from '../src/components/IssueDetail/files/AttachmentPreview.js';
import { issueDetailMessages } from '../src/components/IssueDetail/IssueDetail.messages.js';
import { type IssueDetailSection, IssueDetailView } from '../src/components/IssueDetail/index.js';
import { StackTrace } from '../src/components/StackTrace/index.js';
import {
  type Activity,
  type AttachmentContent,
  readyResource,
  type UserFeedback,
} from '../src/model/index.js';
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

const contents: { readonly [id: string]: AttachmentContent } = {
  '1': {
    kind: 'text',
    text: '12:00:01 INFO  http  GET /api/cart 200 in 41 ms\n12:00:04 WARN  http  POST /api/pay 502 in 3012 ms\n12:00:07 ERROR pay   gateway answered without a body\n<script>a line of markup is text too</script>\n',
    isCut: true,
  },
  // A grid of 8 by 5 points, drawn large by nobody: the frame shows where it ends.
  '2': {
    kind: 'picture',
    mediaType: 'image/gif',
    base64: 'R0lGODdhAQABAIABANY8PAAAACwAAAAAAQABAAACAkQBADs=',
  },
  '3': { kind: 'other' },
};
const attachments = [
  { id: '1', name: 'app.log', mimeType: 'text/plain', sizeBytes: 61_440, eventId: 'e1' },
  { id: '2', name: 'screenshot.gif', mimeType: 'image/gif', sizeBytes: 35, eventId: 'e1' },
  { id: '3', name: 'core.dmp', kind: 'event.minidump', sizeBytes: 912_384, eventId: 'e1' },
  { id: '4', name: 'heap.bin', mimeType: 'application/octet-stream', sizeBytes: 73_400_320, eventId: 'e1' },
];
const feedback: readonly UserFeedback[] = [
  {
    id: '2',
    name: 'Noa Lindqvist',
    email: 'noa@example.com',
    comments:
      'I pressed Pay three times and nothing happened.\nWrite to noa@example.com when it works again.',
    createdAt: ago(0.2),
    eventId: buildEvent().id,
  },
  { id: '1', comments: 'please fix this, i lost my whole cart', createdAt: ago(2), eventId: 'e'.repeat(32) },
];

function FilesHere(): ReactElement {
  const t = useMessages('IssueDetail', issueDetailMessages, undefined);
  return (
    <AttachmentList
      attachments={readyResource({ items: attachments, skipped: 0 }, updatedAt)}
      renderContent={({ id, name }) => (
        <AttachmentPreview
          name={name}
          content={readyResource(contents[id] ?? { kind: 'other' }, updatedAt)}
          t={t}
        />
      )}
      t={t}
    />
  );
}

function FeedbackHere(): ReactElement {
  return (
    <FeedbackList
      feedback={readyResource({ items: feedback, skipped: 0 }, updatedAt)}
      eventId={buildEvent().id}
      onShowEvent={fn()}
      t={useMessages('IssueDetail', issueDetailMessages, undefined)}
    />
  );
}

/** Files that came with the event, opened on demand and never as pages; what users wrote, without who they are. */
export const FilesAndFeedback: Story = {
  tags: ['ES-06', 'ES-07'],
  args: {
    sections: [
      { id: 'attachments', title: 'Attachments', render: () => <FilesHere /> },
      { id: 'feedback', title: 'User feedback', needsEvent: false, render: () => <FeedbackHere /> },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Preview app.log' }));
    await canvas.findByText(/gateway answered/);
  },
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

/** A ticket about the event, as it will leave the page. */
export const Ticket: Story = {
  tags: ['ID-N02'],
  args: { onExport: fn() },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Write a ticket' }));
    await expect(await screen.findByRole('region', { name: 'The ticket' })).toHaveTextContent('Stack trace');
  },
};
