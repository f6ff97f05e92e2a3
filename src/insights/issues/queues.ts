import type { IssueScope } from '../../model/index.js';

/** Ready selections of issues that a team works through. */
export type IssueQueueName =
  | 'open'
  | 'new'
  | 'regressed'
  | 'escalating'
  | 'unassigned'
  | 'mine'
  | 'highImpact'
  | 'archivedForNow';

/** One of them: what it searches for, and how it is sorted where that matters. */
export interface IssueQueue {
  /** Which queue. */
  readonly name: IssueQueueName;
  /** Its search. */
  readonly query: string;
  /** Its order, where it needs one. */
  readonly sort?: IssueScope['sort'] | undefined;
}

/** Days of a sprint that nobody has set. */
export const DEFAULT_SPRINT_DAYS = 7;

/**
 * All queues, in the order they are shown. `new` are issues first seen in the last `sprintDays` days. `highImpact`
 * is an order of all open issues, not a choice among them.
 */
export function issueQueues(sprintDays: number = DEFAULT_SPRINT_DAYS): readonly IssueQueue[] {
  const days = Math.min(365, Math.max(1, Math.round(sprintDays) || DEFAULT_SPRINT_DAYS));
  return [
    { name: 'open', query: 'is:unresolved' },
    { name: 'new', query: `is:unresolved firstSeen:-${days}d` },
    { name: 'regressed', query: 'is:regressed' },
    { name: 'escalating', query: 'is:escalating' },
    { name: 'unassigned', query: 'is:unresolved is:unassigned' },
    { name: 'mine', query: 'is:unresolved assigned:me' },
    { name: 'highImpact', query: 'is:unresolved', sort: 'impact' },
    { name: 'archivedForNow', query: 'is:archived_until_condition_met' },
  ];
}

/** A scope with a queue in place of its search. The order stays, unless the queue is one. */
export function scopeOfQueue(scope: IssueScope, { query, sort }: IssueQueue): IssueScope {
  return { ...scope, query, sort: sort ?? (scope.sort === 'impact' ? 'lastSeen' : scope.sort) };
}

/** Which queue a scope shows. `undefined` when the reader has searched for something else. */
export function queueOfScope(
  queues: readonly IssueQueue[],
  { query, sort }: Pick<IssueScope, 'query' | 'sort'>,
): IssueQueueName | undefined {
  const wanted = query.trim().split(/\s+/).sort().join(' ');
  const isImpact = sort === 'impact';
  return queues.find(
    (queue) => queue.query.split(' ').sort().join(' ') === wanted && (queue.sort === 'impact') === isImpact,
  )?.name;
}
