import { type IssueQueueName, issueQueues } from '../../insights/issues/queues.js';
import type { ViewState } from '../config/index.js';

/** A view state that shows a queue, for a link or a panel that begins there. */
export function queueViewState(
  name: IssueQueueName,
  { sprintDays }: { readonly sprintDays?: number | undefined } = {},
): ViewState {
  const queue = issueQueues(sprintDays).find((one) => one.name === name);
  const { query = 'is:unresolved', sort } = queue ?? {};
  return { v: 1, scope: { query, ...(sort && { sort }) } };
}
