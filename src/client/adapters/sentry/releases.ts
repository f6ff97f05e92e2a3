import type { ChangedFile, Commit, Deploy, Page, Release, TimeRange } from '../../../model/index.js';
import type { Answer } from '../../http/transport.js';
import type { Query } from '../../http/url.js';
import { normalizeChangedFile, normalizeCommit } from '../../normalize/organization/commit.js';
import { normalizeDeploy, normalizeRelease } from '../../normalize/organization/release.js';
import { normalizePage } from '../../normalize/read/page.js';
import type { CallOptions, ReleaseScope } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows, isRefused, isUnknownEnvironment, required } from '../shared/api.js';
import { environmentQuery, hoursOf } from '../shared/listing.js';
import type { ProjectIds } from '../shared/projectIds.js';
import type { SentryApi } from './api.js';
import { pageQuery } from './query.js';
import type { SentryRouteName } from './routes.js';

type ReleaseCalls = Pick<
  ClientCalls,
  'listReleases' | 'getRelease' | 'listReleaseCommits' | 'listReleaseFiles' | 'listReleaseDeploys'
>;

const SORTS: { readonly [sort in NonNullable<ReleaseScope['sort']>]: string } = {
  date: 'date',
  semver: 'semver',
  sessions: 'sessions',
  users: 'users',
  crashFreeSessions: 'crash_free_sessions',
  crashFreeUsers: 'crash_free_users',
};
const SESSION_SORTS: ReadonlySet<string> = new Set([
  'sessions',
  'users',
  'crashFreeSessions',
  'crashFreeUsers',
]);
/** The only periods that health is counted over, in hours. */
const PERIODS: readonly (readonly [hours: number, word: string])[] = [
  [1, '1h'],
  [24, '24h'],
  [48, '48h'],
  [168, '7d'],
  [336, '14d'],
  [720, '30d'],
  [2160, '90d'],
];

/** An answer, and what its sessions were counted over. */
interface Counted {
  readonly answer: Answer;
  readonly window?: TimeRange;
}

export function releaseCalls(api: SentryApi, projectIds: ProjectIds): ReleaseCalls {
  const { capabilities } = api.context;

  /** With health where the server counts it, without where it does not. */
  const withHealth = async (
    name: SentryRouteName,
    call: { readonly params?: { readonly version: string }; readonly query: Query },
    range: TimeRange | undefined,
    options: CallOptions | undefined,
  ): Promise<Counted> => {
    if (capabilities.lacks('releases.health')) return { answer: await api.call(name, call, options) };
    const health = { health: 1, adoptionStages: 1, summaryStatsPeriod: periodOf(range) };
    try {
      const answer = await api.call(name, { ...call, query: { ...call.query, ...health } }, options);
      capabilities.learn('releases.health', 'yes');
      return { answer, window: { last: health.summaryStatsPeriod } };
    } catch (error) {
      if (!isRefused(error)) throw error;
      const answer = await api.call(name, call, options);
      capabilities.learn('releases.health', 'no');
      return { answer };
    }
  };

  return {
    async listReleases(scope, options): Promise<Page<Release>> {
      const { sort, flatten } = orderOf(scope.sort, capabilities.lacks('releases.health'));
      const query: Query = {
        ...environmentQuery(scope.environments),
        ...pageQuery(options),
        project: await projectIds.of(scope.projects),
        query: scope.query || undefined,
        sort,
        flatten,
      };
      try {
        const { answer, window } = await withHealth('releases', { query }, scope.range, options);
        const rows = answerRows(api, 'releases', answer);
        return normalizePage(answer, rows, (row) => normalizeRelease(row, window));
      } catch (error) {
        const again = (): Promise<unknown> => {
          const { environment: _, ...rest } = query;
          return api.call('releases', { query: { ...rest, per_page: 1, cursor: undefined } }, options);
        };
        if (await isUnknownEnvironment(api.hasAnswered('releases'), error, scope.environments, again))
          return { items: [], skipped: 0 };
        throw error;
      }
    },

    async getRelease(version, scope, options) {
      const project = scope && scope.projects !== 'all' ? await projectIds.of(scope.projects) : undefined;
      const call = { params: { version }, query: { project } };
      const { answer, window } = await withHealth('release', call, undefined, options);
      return required(api, 'release', answer, normalizeRelease(answer.json, window));
    },

    async listReleaseCommits(version, options): Promise<Page<Commit>> {
      const call = { params: { version }, query: pageQuery(options) };
      const answer = await api.call('releaseCommits', call, options);
      return normalizePage(answer, answerRows(api, 'releaseCommits', answer), normalizeCommit);
    },

    async listReleaseFiles(version, options): Promise<Page<ChangedFile>> {
      const call = { params: { version }, query: pageQuery(options) };
      const answer = await api.call('releaseFiles', call, options);
      return normalizePage(answer, answerRows(api, 'releaseFiles', answer), normalizeChangedFile);
    },

    async listReleaseDeploys(version, options): Promise<Page<Deploy>> {
      const call = { params: { version }, query: pageQuery(options) };
      const answer = await api.call('releaseDeploys', call, options);
      return normalizePage(answer, answerRows(api, 'releaseDeploys', answer), normalizeDeploy);
    },
  };
}

/** The shortest allowed period that holds the range. */
function periodOf(range: TimeRange | undefined): string {
  const hours = hoursOf(range);
  return PERIODS.find(([length]) => length >= hours)?.[1] ?? '90d';
}

/** Sorting by sessions needs a server that counts them, and one row per release and project. */
function orderOf(
  sort: ReleaseScope['sort'],
  lacksHealth: boolean,
): { readonly sort?: string; readonly flatten?: number } {
  if (sort === undefined || (SESSION_SORTS.has(sort) && lacksHealth)) return {};
  return SESSION_SORTS.has(sort) ? { sort: SORTS[sort], flatten: 1 } : { sort: SORTS[sort] };
}
