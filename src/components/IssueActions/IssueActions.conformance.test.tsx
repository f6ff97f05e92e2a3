import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { buildIssue } from '../../testing/builders/index.js';
import { IssueActionsView } from './index.js';

const runner = {
  runs: [],
  run: () => Promise.reject(new Error('nothing runs here')),
  undo: () => Promise.reject(new Error('nothing runs here')),
  retry: () => Promise.reject(new Error('nothing runs here')),
  confirm: () => Promise.reject(new Error('nothing runs here')),
  dismiss: () => {},
};

describeConformance('IssueActionsView', {
  component: IssueActionsView,
  props: { issues: [buildIssue()], actions: ['resolve', 'archive'], runner },
  rootClass: 'cb-issue-actions',
  message: { component: 'IssueActions', key: 'resolve' },
});
