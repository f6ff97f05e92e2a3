import type { Issue, IssueSort, Page, Scope } from '../../../model/index.js';
import { CrashboardError } from '../../errors.js';
import type { Query } from '../../http/url.js';
import type { PageOptions } from '../../types.js';
import { isMissing, isRefused, isUnknownEnvironment, required, rowsOf } from '../shared/api.js';
import { environmentQuery, overEmptyPages, pageSize } from '../shared/listing.js';
import type { ProjectIds } from '../shared/projectIds.js';
import type { ClientCalls } from '../types.js';
import type { SentryApi } from './api.js';
import { compiled, rangeQuery } from './query.js';

type IssueCalls = Pick<ClientCalls, 'listIssues' | 'getIssue' | 'findIssue' | 'getIssueStats'>;

const SORTS: { readonly [sort in IssueSort]: string } = {
  lastSeen: 'date',
  firstSeen: 'new',
  events: 'freq',
  users: 'user',
  trends: 'trends',
};

export function issueCalls(api: SentryApi, projectIds: ProjectIds): IssueCalls {
  const { source, models } = api.context;
  const inList = (row: unknown): Issue | undefined => models.normalizeIssue(row, { source, form: 'list' });
  const refusedSorts = new Set<string>();

  const scopeQuery = async (scope: Scope): Promise<Query> => ({
    query: await compiled(scope.query),
    ...rangeQuery(scope.range),
    ...environmentQuery(scope.environments),
    project: await projectIds.of(scope.projects),
  });

  const readPage = async (scope: Scope, sort: string, options: PageOptions): Promise<Page<Issue>> => {
    const query = {
      ...(await scopeQuery(scope)),
      sort,
      limit: pageSize(options),
      cursor: options.cursor,
      shortIdLookup: 1,
      // Counts over time are costly; they are asked for rows on screen.
      groupStatsPeriod: '',
    };
    try {
      const answer = await api.call('issues', { query }, options);
      return models.normalizePage(answer, rowsOf(api, 'issues', answer), inList);
    } catch (error) {
      if (isMissing(error)) return await afterMissing(scope, sort, options, error);
      throw error;
    }
  };

  /** A 404 for the list: an environment nobody knows, or a server that lists issues by project only. */
  const afterMissing = async (
    scope: Scope,
    sort: string,
    options: PageOptions,
    error: CrashboardError,
  ): Promise<Page<Issue>> => {
    const page = api.hasAnswered('issues') ? undefined : await readPageOfProject(scope, sort, options);
    if (page) return page;
    if (await isUnknownEnvironment(api, error, scope.environments, options)) return emptyPage();
    throw error;
  };

  const readPageOfProject = async (
    scope: Scope,
    sort: string,
    options: PageOptions,
  ): Promise<Page<Issue> | undefined> => {
    const [project, ...others] = scope.projects === 'all' ? [] : scope.projects;
    if (project === undefined || others.length > 0) return undefined;
    const query = {
      query: await compiled(scope.query),
      ...environmentQuery(scope.environments),
      sort,
      limit: pageSize(options),
      cursor: options.cursor,
      // Here it is the period of the trend, not a window.
      statsPeriod: '',
    };
    try {
      const answer = await api.call('projectIssues', { params: { project }, query }, options);
      return models.normalizePage(answer, rowsOf(api, 'projectIssues', answer), inList);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  /** Sorts that this server does not have fall back to the newest first, and the page says so. */
  const readSorted = async (scope: Scope, options: PageOptions): Promise<Page<Issue>> => {
    const sort = SORTS[scope.sort] ?? 'date';
    if (!refusedSorts.has(sort)) {
      try {
        return await readPage(scope, sort, options);
      } catch (error) {
        if (sort !== 'trends' || !isRefused(error)) throw error;
      }
    }
    const page = await readPage(scope, 'date', options);
    refusedSorts.add(sort);
    return { ...page, ignoredTokens: [`sort:${scope.sort}`] };
  };

  return {
    async listIssues(scope, options = {}) {
      const page = await overEmptyPages(options, (one) => readSorted(scope, one));
      projectIds.learn(page.items.map((issue) => issue.project));
      return page;
    },

    async getIssue(ref, options) {
      const call = { params: { issue: ref.id }, query: environmentQuery(options?.environments) };
      const answer = await api.callEither('issue', 'bareIssue', call, options);
      return required(api, 'issue', answer, models.normalizeIssue(answer.json, { source, form: 'detail' }));
    },

    async findIssue(shortId, options) {
      const answer = await api.call('shortId', { params: { id: shortId } }, options);
      const found = models.readObject(answer.json);
      const issue = models.normalizeIssue(found?.group, { source, form: 'detail' });
      if (issue) return issue;
      const id = models.readId(found?.groupId);
      if (id === undefined) throw new CrashboardError('not_found', 'no issue has that short id');
      return this.getIssue({ source, project: '', id }, options);
    },

    async getIssueStats(ids, scope, options) {
      if (ids.length === 0) return {};
      const [{ statsOf }, query] = await Promise.all([import('./issueStats.js'), scopeQuery(scope)]);
      return statsOf(api, ids, query, options);
    },
  };
}

function emptyPage(): Page<never> {
  return { items: [], skipped: 0 };
}
