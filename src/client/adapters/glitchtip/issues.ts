import type { Issue, IssueScope, IssueSort, Page, TimeRange } from '../../../model/index.js';
import type { PageOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { required } from '../shared/api.js';
import { environmentQuery, MAX_PAGE, overEmptyPages } from '../shared/listing.js';
import type { ProjectIds } from '../shared/projectIds.js';
import { type GlitchtipApi, pageOf, pageQuery, windowOf } from './api.js';
import { issueOf } from './issueRow.js';
import { statsOf } from './issueStats.js';
import { compileSearch, type Search } from './search.js';
import { noteSixth } from './version.js';

type IssueCalls = Pick<ClientCalls, 'listIssues' | 'getIssue' | 'getIssueStats'>;

/** Other words are refused. Users are not counted, so they cannot be sorted by. */
const SORTS: { readonly [sort in IssueSort]?: string } = {
  lastSeen: '-last_seen',
  firstSeen: '-first_seen',
  events: '-count',
  trends: '-priority',
};
const NEWEST_FIRST = '-last_seen';

/** Texts that mean the same to this server. */
const AS_IT_IS = /^(?:is:(?:unresolved|resolved|ignored))?$/;

export function issueCalls(api: GlitchtipApi, projectIds: ProjectIds): IssueCalls {
  const { context } = api;
  const { capabilities } = context;

  const readPage = async (scope: IssueScope, search: Search, options: PageOptions): Promise<Page<Issue>> => {
    const sort = SORTS[scope.sort] ?? NEWEST_FIRST;
    // Its cursors count in the sorted column: rows change places between pages, so there are as few as can be.
    const isMoving = sort !== NEWEST_FIRST && sort !== SORTS.firstSeen;
    const paging = isMoving ? { ...options, pageSize: MAX_PAGE } : options;
    const query = {
      ...pageQuery(paging),
      ...environmentQuery(scope.environments),
      project: await projectIds.of(scope.projects),
      // Without it, or empty, every status is meant.
      query: search.query,
      sort,
    };
    const answer = await api.call('issues', { query }, options);
    const page = pageOf(api, 'issues', answer, paging, (row) => issueOf(context, row));
    const inside = within(page, scope.range, sort === NEWEST_FIRST, context.now());
    // Whatever fits into one page is whole.
    const hasPages = options.cursor !== undefined || page.nextCursor !== undefined;
    return isMoving && hasPages ? { ...inside, mayMiss: true } : inside;
  };

  return {
    async listIssues(scope, options = {}) {
      const search = AS_IT_IS.test(scope.query)
        ? { query: scope.query, ignored: [] }
        : compileSearch(scope.query);
      const page = await overEmptyPages(options, (one) => readPage(scope, search, one));
      projectIds.learn(page.items.map((issue) => issue.project));
      const ignoredTokens = [
        ...search.ignored,
        ...(Object.hasOwn(SORTS, scope.sort) ? [] : [`sort:${scope.sort}`]),
      ];
      return ignoredTokens.length > 0 ? { ...page, ignoredTokens } : page;
    },

    async getIssue(ref, options) {
      const answer = await api.callEither('issue', 'bareIssue', { params: { issue: ref.id } }, options);
      const issue = required(api, 'issue', answer, issueOf(context, answer.json));
      noteSixth(capabilities, api.hasAnswered('issue'));
      return issue;
    },

    async getIssueStats(ids, scope, options) {
      return statsOf(api, ids, scope.range, options);
    },
  };
}

/**
 * Issues with events inside the range. The server's own dates mean when an issue was first seen, so rows are left
 * out here, and its total counts what is left out too.
 */
function within(page: Page<Issue>, range: TimeRange, isNewestFirst: boolean, now: number): Page<Issue> {
  const { from, to } = windowOf(range, now);
  const { items, nextCursor: next, skipped } = page;
  const seen = items.filter(
    ({ lifetime }) => !(at(lifetime?.lastSeen) < from) && !(at(lifetime?.firstSeen) > to),
  );
  const isPast = isNewestFirst && at(items.at(-1)?.lifetime?.lastSeen) < from;
  return { items: seen, skipped, ...(next !== undefined && !isPast && { nextCursor: next }) };
}

/** Not a number, which is neither before nor after anything, where the time is unknown. */
function at(time: string | undefined): number {
  return Date.parse(time ?? '');
}
