import type { Query } from '../../http/url.js';
import { normalizeIssueStats } from '../../normalize/issue/issueStats.js';
import { readId, readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows, isMissing, isRefused } from '../shared/api.js';
import type { SentryApi } from './api.js';

type IssueStats = Awaited<ReturnType<ClientCalls['getIssueStats']>>;

/** Most ids that one request for counts takes. */
const MAX_STATS = 100;

/** Counts of issues within a scope's query, by id. */
export async function statsOf(
  api: SentryApi,
  ids: readonly string[],
  shared: Query,
  options: CallOptions | undefined,
): Promise<IssueStats> {
  const stats: { [id: string]: IssueStats[string] } = {};
  for (let from = 0; from < ids.length; from += MAX_STATS) {
    Object.assign(stats, await statsOfSome(api, ids.slice(from, from + MAX_STATS), shared, options));
  }
  return stats;
}

/** The route for counts where there is one, else the list itself with its counts. */
async function statsOfSome(
  api: SentryApi,
  ids: readonly string[],
  shared: Query,
  options: CallOptions | undefined,
): Promise<IssueStats> {
  const { capabilities } = api.context;
  const query = { ...shared, groupStatsPeriod: 'auto' };
  if (capabilities.lacks('issues.stats')) return statsOfList(api, ids, query, options);
  try {
    const answer = await api.call('issueStats', { query: { ...query, groups: ids } }, options);
    capabilities.learn('issues.stats', 'yes');
    return normalizeIssueStats(answerRows(api, 'issueStats', answer));
  } catch (error) {
    // None of the issues matches any more.
    if (isRefused(error)) return {};
    if (!isMissing(error)) throw error;
  }
  // An environment nobody knows is answered like a route that is not there.
  const isRoute = shared.environment === undefined && !api.hasAnswered('issueStats');
  if (isRoute && (await api.organizationAnswers(options))) capabilities.learn('issues.stats', 'no');
  return statsOfList(api, ids, query, options);
}

async function statsOfList(
  api: SentryApi,
  ids: readonly string[],
  query: Query,
  options: CallOptions | undefined,
): Promise<IssueStats> {
  try {
    const answer = await api.call('issues', { query: { ...query, group: ids } }, options);
    const asked = new Set(ids);
    // A server that does not understand the question answers with other issues.
    const rows = answerRows(api, 'issues', answer).filter((row) =>
      asked.has(readId(readObject(row)?.id) ?? ''),
    );
    return normalizeIssueStats(rows);
  } catch (error) {
    if (isMissing(error) || isRefused(error)) return {};
    throw error;
  }
}
