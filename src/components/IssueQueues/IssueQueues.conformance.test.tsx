import { describeConformance } from '../../../test/conformance/describeConformance.js';
import { IssueQueuesView } from './index.js';

describeConformance('IssueQueuesView', {
  component: IssueQueuesView,
  props: { queues: [{ name: 'open', count: 12 }], value: 'open', onValueChange: () => {} },
  rootClass: 'cb-issue-queues',
  message: { component: 'IssueQueues', key: 'label' },
  slots: {},
});
