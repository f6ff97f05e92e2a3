import type { SessionSeries } from '../../../model/index.js';
import { type CrashboardError, isCrashboardError } from '../../http/errors.js';
import type { Query } from '../../http/url.js';
import { normalizeSessions } from '../../normalize/organization/sessions.js';
import { readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { isMissing, isUnknownEnvironment, lacking, wrongShape } from '../shared/api.js';
import { environmentQuery, hoursOf } from '../shared/listing.js';
import type { ProjectIds } from '../shared/projectIds.js';
import type { SentryApi } from './api.js';
import { rangeQuery } from './query.js';

const RATES = ['sum(session)', 'count_unique(user)', 'crash_free_rate(session)', 'crash_free_rate(user)'];
const COUNTS = ['sum(session)'];
/** One series takes this much of the server's limit of data points at most. */
const MAX_RELEASES = 40;

export function sessionCalls(api: SentryApi, projectIds: ProjectIds): Pick<ClientCalls, 'getSessions'> {
  const { capabilities } = api.context;

  return {
    async getSessions(scope, options): Promise<readonly SessionSeries[]> {
      if (capabilities.lacks('sessions.series')) throw lacking(api, 'sessions');
      const releases = (scope.releases ?? []).slice(0, MAX_RELEASES);
      const shared = sharedQuery(scope, releases, await projectIds.of(scope.projects));
      const groupBy = releases.length > 0 ? ['release'] : [];
      try {
        // Rates cannot be had together with statuses.
        const [rates, statuses] = await Promise.all([
          ask(api, { ...shared, field: RATES, groupBy }, options),
          ask(api, { ...shared, field: COUNTS, groupBy: [...groupBy, 'session.status'] }, options).catch(
            unlessAborted,
          ),
        ]);
        capabilities.learn('sessions.series', 'yes');
        return normalizeSessions(statuses === undefined ? [rates] : [rates, statuses]);
      } catch (error) {
        const again = (): Promise<unknown> =>
          ask(api, { ...shared, environment: undefined, field: COUNTS, groupBy }, options);
        const hasAnswered = api.hasAnswered('sessions');
        if (await isUnknownEnvironment(hasAnswered, error, scope.environments, again)) return [];
        throw isMissing(error) ? await absence(error, options) : error;
      }
    },
  };

  /** A 404 as what it is: without the parent it says nothing about sessions. */
  async function absence(error: CrashboardError, options: CallOptions | undefined): Promise<CrashboardError> {
    if (api.hasAnswered('sessions') || !(await api.organizationAnswers(options))) return error;
    capabilities.learn('sessions.series', 'no');
    return lacking(api, 'sessions', error.status);
  }
}

async function ask(api: SentryApi, query: Query, options: CallOptions | undefined): Promise<unknown> {
  const answer = await api.call('sessions', { query }, options);
  if (!Array.isArray(readObject(answer.json)?.groups)) throw wrongShape(api, 'sessions', answer.status);
  return answer.json;
}

function sharedQuery(
  scope: Parameters<ClientCalls['getSessions']>[0],
  releases: readonly string[],
  project: readonly string[],
): Query {
  return {
    ...rangeQuery(scope.range),
    ...environmentQuery(scope.environments),
    project,
    interval: scope.interval ?? intervalOf(hoursOf(scope.range)),
    query: searchOf(releases, scope.query),
  };
}

/** Counts by status are a part of the whole: without them they stay unknown, and the rates are shown. */
function unlessAborted(error: unknown): undefined {
  if (isCrashboardError(error, 'aborted')) throw error;
  return undefined;
}

function intervalOf(hours: number): string {
  if (hours <= 48) return '1h';
  return hours <= 168 ? '6h' : '1d';
}

function searchOf(releases: readonly string[], query: string | undefined): string | undefined {
  const named = releases.length > 0 ? `release:[${releases.map(quoted).join(', ')}]` : '';
  return [named, query ?? ''].filter((part) => part !== '').join(' ') || undefined;
}

function quoted(version: string): string {
  return /^[\w.@+\-:/]+$/.test(version) ? version : `"${version.replaceAll('"', '\\"')}"`;
}
