export { IssueQueues, type IssueQueuesProps } from './IssueQueues.js';
export { type IssueQueuesMessages, issueQueuesMessages } from './IssueQueues.messages.js';
export { IssueQueuesView, type IssueQueuesViewProps, type ShownQueue } from './IssueQueuesView.js';
export { queueViewState } from './queueViewState.js';
