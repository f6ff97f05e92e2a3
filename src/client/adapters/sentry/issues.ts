import type { Issue, IssueScope, IssueSort, Page } from '../../../model/index.js';
import type { CrashboardError } from '../../http/errors.js';
import { refusedFieldsOf } from '../../http/refusedFields.js';
import type { Query } from '../../http/url.js';
import { normalizeIssue } from '../../normalize/issue/issue.js';
import { normalizePage } from '../../normalize/read/page.js';
import type { PageOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import {
  answerRows,
  isMissing,
  isRefused,
  isUnknownEnvironment,
  lacking,
  orElse,
  required,
} from '../shared/api.js';
import { environmentQuery, overEmptyPages, pageSize } from '../shared/listing.js';
import type { ProjectIds } from '../shared/projectIds.js';
import type { SentryApi } from './api.js';
import { issueLookup } from './issueLookup.js';
import { statsOf } from './issueStats.js';
import { compiled, rangeQuery } from './query.js';

type IssueCalls = Pick<ClientCalls, 'listIssues' | 'getIssue' | 'findIssue' | 'getIssueStats'>;

const SORTS: { readonly [sort in IssueSort]: string } = {
  lastSeen: 'date',
  firstSeen: 'new',
  events: 'freq',
  users: 'user',
  trends: 'trends',
  // Ranked where it is shown.
  impact: 'user',
};
const NEWEST = 'date';
/** `undefined`: not said. */
type Sort = string | undefined;

export function issueCalls(api: SentryApi, projectIds: ProjectIds): IssueCalls {
  const { absent } = api;
  const { source } = api.context;
  const inList = (row: unknown): Issue | undefined => normalizeIssue(row, { source, form: 'list' });
  // The list of a project knows no window: what it counts is the issue's whole life.
  const inProject = (row: unknown): Issue | undefined => normalizeIssue(row, { source, form: 'detail' });

  const scopeQuery = async (scope: IssueScope): Promise<Query> => ({
    query: compiled(scope.query),
    ...rangeQuery(scope.range),
    ...environmentQuery(scope.environments),
    project: await projectIds.of(scope.projects),
  });

  const readPage = async (scope: IssueScope, sort: Sort, options: PageOptions): Promise<Page<Issue>> => {
    if (absent.has('issues')) {
      const page = await readPageOfProject(scope, sort, options);
      if (page) return page;
      throw lacking(api, 'issues');
    }
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
      return normalizePage(answer, answerRows(api, 'issues', answer), inList);
    } catch (error) {
      if (isMissing(error)) return await afterMissing(scope, sort, options, error);
      throw error;
    }
  };

  /** A 404 for the list: an environment nobody knows, or a server that lists issues by project only. */
  const afterMissing = async (
    scope: IssueScope,
    sort: Sort,
    options: PageOptions,
    error: CrashboardError,
  ): Promise<Page<Issue>> => {
    const page = api.hasAnswered('issues') ? undefined : await readPageOfProject(scope, sort, options);
    if (page) {
      absent.note('issues');
      return page;
    }
    const again = async (): Promise<unknown> => {
      const query = { ...(await scopeQuery({ ...scope, environments: [] })), limit: 1, groupStatsPeriod: '' };
      return api.call('issues', { query }, options);
    };
    if (await isUnknownEnvironment(api.hasAnswered('issues'), error, scope.environments, again))
      return emptyPage();
    throw error;
  };

  const readPageOfProject = async (
    scope: IssueScope,
    sort: Sort,
    options: PageOptions,
  ): Promise<Page<Issue> | undefined> => {
    const [project, ...others] = scope.projects === 'all' ? [] : scope.projects;
    if (project === undefined || others.length > 0) return undefined;
    const query = {
      query: compiled(scope.query),
      ...environmentQuery(scope.environments),
      sort,
      limit: pageSize(options),
      cursor: options.cursor,
      // Here it is the period of the trend, not a window.
      statsPeriod: '',
    };
    try {
      const answer = await api.call('projectIssues', { params: { project }, query }, options);
      const page = normalizePage(answer, answerRows(api, 'projectIssues', answer), inProject);
      return withIgnored(page, [rangeWord(scope.range)]);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  /** A sort that this server does not have falls back to the newest first, and the page says so. */
  const readSorted = async (scope: IssueScope, options: PageOptions): Promise<Page<Issue>> => {
    const sort = SORTS[scope.sort] ?? NEWEST;
    if (sort === NEWEST) return readNewest(scope, options);
    if (!absent.has(`sort ${sort}`)) {
      try {
        return await readPage(scope, sort, options);
      } catch (error) {
        if (!mayBeSort(error)) throw error;
        const page = await orElse(readNewest(scope, options), error);
        absent.note(`sort ${sort}`);
        return withIgnored(page, [`sort:${scope.sort}`]);
      }
    }
    return withIgnored(await readNewest(scope, options), [`sort:${scope.sort}`]);
  };

  /** Servers that take no sort at all have the newest first. */
  const readNewest = async (scope: IssueScope, options: PageOptions): Promise<Page<Issue>> => {
    if (absent.has('sort')) return readPage(scope, undefined, options);
    try {
      return await readPage(scope, NEWEST, options);
    } catch (error) {
      if (!refusedFieldsOf(error).includes('sort')) throw error;
      const page = await orElse(readPage(scope, undefined, options), error);
      absent.note('sort');
      return page;
    }
  };

  const lookup = issueLookup(api, readSorted);

  const getIssue: IssueCalls['getIssue'] = async (ref, { environments, signal } = {}) => {
    const options = { signal };
    if (absent.has('issue')) return lookup.row(ref, environments, options);
    const call = { params: { issue: ref.id }, query: environmentQuery(environments) };
    try {
      const answer = await api.callEither('issue', 'bareIssue', call, options);
      return required(api, 'issue', answer, normalizeIssue(answer.json, { source, form: 'detail' }));
    } catch (error) {
      const isKnown = api.hasAnswered('issue') || api.hasAnswered('bareIssue');
      if (!isMissing(error) || isKnown) throw error;
      const row = await orElse(lookup.row(ref, environments, options), error);
      // The list has the issue, so it was the route for details that is unknown.
      absent.note('issue');
      return row;
    }
  };

  return {
    async listIssues(scope, options = {}) {
      const page = await overEmptyPages(options, (one) => readSorted(scope, one));
      projectIds.learn(page.items.map((issue) => issue.project));
      return page;
    },

    getIssue,

    findIssue: (shortId, options) => lookup.byShortId(shortId, (ref) => getIssue(ref, options), options),

    async getIssueStats(ids, scope, options) {
      if (ids.length === 0) return {};
      return statsOf(api, ids, await scopeQuery(scope), options);
    },
  };
}

/** A refusal that does not say that it is about something else. */
function mayBeSort(error: unknown): boolean {
  const fields = refusedFieldsOf(error);
  return isRefused(error) && (fields.length === 0 || fields.includes('sort'));
}

function rangeWord(range: IssueScope['range']): string {
  return 'last' in range ? `range:${range.last}` : `range:${range.start}..${range.end}`;
}

function withIgnored(page: Page<Issue>, words: readonly string[]): Page<Issue> {
  return { ...page, ignoredTokens: [...(page.ignoredTokens ?? []), ...words] };
}

function emptyPage(): Page<never> {
  return { items: [], skipped: 0 };
}
