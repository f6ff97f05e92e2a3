import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { readyResource } from '../../model/index.js';
import { buildEvent, buildIssue } from '../../testing/builders/index.js';
import { StackTrace } from '../StackTrace/index.js';
import { IssueDetail, type IssueDetailSection, IssueDetailView } from './index.js';

const sections: readonly IssueDetailSection[] = [
  { id: 'stack', title: 'Stack trace', render: (event) => event && <StackTrace event={event} /> },
];

describeConformance('IssueDetailView', {
  component: IssueDetailView,
  props: {
    issue: readyResource(buildIssue(), '2026-11-20T11:59:00Z'),
    event: readyResource(buildEvent(), '2026-11-20T11:59:00Z'),
    sections,
    onEventSelectorChange: () => {},
  },
  rootClass: 'cb-issue-detail',
  message: { component: 'IssueDetail', key: 'label' },
  slots: slotStates('issue', undefined),
  loadingProps: {
    issue: { status: 'pending', fetchStatus: 'fetching' },
    event: { status: 'pending', fetchStatus: 'fetching' },
  },
});

describeConformance('IssueDetail', {
  component: IssueDetail,
  props: { issueRef: { source: 'test', project: 'shop', id: '7' } },
  rootClass: 'cb-issue-detail',
  message: { component: 'IssueDetail', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
