import type { IssueRef, Trend } from '../../../model/index.js';
import { isCrashboardError } from '../../http/errors.js';
import type { Answer } from '../../http/transport.js';
import type { Query } from '../../http/url.js';
import { readTrend } from '../../normalize/issue/trend.js';
import { readObject } from '../../normalize/read/scalars.js';
import type { CallOptions, EventScope } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { isMissing, isRefused, isUnknownEnvironment, wrongShape } from '../shared/api.js';
import { environmentQuery, hoursOf } from '../shared/listing.js';
import type { ProjectIds } from '../shared/projectIds.js';
import type { SentryApi } from './api.js';
import { compiled, rangeQuery } from './query.js';

/** As far back as servers count. */
const WHOLE = { last: '90d' } as const;

/** Counts of an issue's events: those of the event store, else those of the issue's list, else none. */
export function eventTrendCalls(
  api: SentryApi,
  projectIds: ProjectIds,
  calls: Pick<ClientCalls, 'getIssueStats'>,
): Pick<ClientCalls, 'getEventTrend'> {
  const { absent } = api;

  const ask = async (query: Query, options: CallOptions | undefined): Promise<Answer> => {
    if (absent.has('eventsStats dataset')) return api.call('eventsStats', { query }, options);
    try {
      return await api.call('eventsStats', { query: { ...query, dataset: 'errors' } }, options);
    } catch (error) {
      if (!isRefused(error)) throw error;
      const answer = await api.call('eventsStats', { query }, options);
      absent.note('eventsStats dataset');
      return answer;
    }
  };

  return {
    async getEventTrend(ref, scope, options) {
      const search = compiled(scope.query ?? '');
      // Behind an `or` other issues' events would be counted too.
      if (isAlternative(search) || absent.has('eventsStats')) return trendOfIssue(ref, scope, options);
      const range = scope.range ?? WHOLE;
      const query = {
        query: `issue.id:${ref.id} ${search}`.trim(),
        ...rangeQuery(range),
        ...environmentQuery(scope.environments),
        project: await projectIds.of([ref.project]),
        interval: intervalOf(hoursOf(range)),
        yAxis: 'count()',
        partial: 1,
      };
      try {
        const answer = await ask(query, options);
        const data = readObject(answer.json)?.data;
        if (!Array.isArray(data)) throw wrongShape(api, 'eventsStats', answer.status);
        return readTrend({ data });
      } catch (error) {
        const again = (): Promise<unknown> =>
          api.call('eventsStats', { query: { ...query, environment: undefined } }, options);
        if (await isUnknownEnvironment(api.hasAnswered('eventsStats'), error, scope.environments, again))
          return { points: [] };
        await noteAbsence(error, options);
        return trendOfIssue(ref, scope, options);
      }
    },
  };

  /** What goes on to the next way: a missing route or right, or a question that is not understood. */
  async function noteAbsence(error: unknown, options: CallOptions | undefined): Promise<void> {
    const isForbidden = isCrashboardError(error, 'forbidden');
    if (!isMissing(error) && !isRefused(error) && !isForbidden) throw error;
    const isAbsent = isMissing(error) && !api.hasAnswered('eventsStats');
    if (isForbidden || (isAbsent && (await api.organizationAnswers(options)))) absent.note('eventsStats');
  }

  async function trendOfIssue(
    ref: IssueRef,
    { environments = [], range = WHOLE, query = '' }: EventScope,
    options: CallOptions | undefined,
  ): Promise<Trend | undefined> {
    const scope = { projects: [ref.project], environments, range, query, sort: 'lastSeen' } as const;
    const counts = (await calls.getIssueStats([ref.id], scope, options))[ref.id];
    return query === '' ? counts?.period?.trend : counts?.matching?.trend;
  }
}

/** Whether a word outside quotes is an `or`. */
function isAlternative(search: string): boolean {
  return /(?:^|[\s()])or(?=[\s()]|$)/i.test(search.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
}

/** About a hundred buckets at most. */
function intervalOf(hours: number): string {
  if (hours <= 6) return '5m';
  if (hours <= 72) return '1h';
  return hours <= 24 * 30 ? '6h' : '1d';
}
