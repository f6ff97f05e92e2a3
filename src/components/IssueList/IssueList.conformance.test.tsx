import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { withPendingServer } from '../../../test/conformance/pendingServer.js';
import { slotStates } from '../../../test/conformance/slotStates.js';
import { DEFAULT_SCOPE, readyResource, toListing } from '../../model/index.js';
import { buildIssue } from '../../testing/builders/index.js';
import { IssueList, IssueListView } from './index.js';

const issues = Array.from({ length: 140 }, (_, variant) => buildIssue({}, { variant }));

describeConformance('IssueListView', {
  component: IssueListView,
  props: {
    issues: readyResource(toListing(issues), '2026-11-20T11:59:00Z'),
    scope: DEFAULT_SCOPE,
    onScopeChange: () => {},
    onIssueClick: () => {},
  },
  rootClass: 'cb-issue-list',
  message: { component: 'IssueList', key: 'label' },
  slots: slotStates('issues', readyResource(toListing([]))),
  loadingProps: { issues: { status: 'pending', fetchStatus: 'fetching' } },
});

describeConformance('IssueList', {
  component: IssueList,
  props: {},
  rootClass: 'cb-issue-list',
  message: { component: 'IssueList', key: 'label' },
  slots: { Loading: {} },
  loadingProps: {},
  wrap: withPendingServer,
});
