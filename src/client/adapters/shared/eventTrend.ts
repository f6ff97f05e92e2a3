import type { EventScope } from '../../types/client.js';
import type { ClientCalls } from './adapter.js';

/** Whether counts of the whole issue are counts of these events. */
function isWholeIssue({ environments = [], query = '' }: EventScope): boolean {
  return environments.length === 0 && query === '';
}

/** The issue's own counts over time, on servers that count neither environments nor queries. */
export function trendOfCounts({
  getIssueStats,
}: Pick<ClientCalls, 'getIssueStats'>): ClientCalls['getEventTrend'] {
  return async (ref, scope, options) => {
    if (!isWholeIssue(scope)) return undefined;
    const { range = { last: '90d' } } = scope;
    const all = { projects: [ref.project], environments: [], range, query: '', sort: 'lastSeen' } as const;
    return (await getIssueStats([ref.id], all, options))[ref.id]?.period?.trend;
  };
}
