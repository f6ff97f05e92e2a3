import type { Issue, IssueRef, IssueScope, IssueSort, Page } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { readId, readObject } from '../../normalize/read/scalars.js';
import type { CallOptions, PageOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { pageSize } from '../shared/listing.js';
import { cursorOf, mergePage, type Place, placesOf } from '../shared/mergePage.js';
import { createPageCache } from '../shared/pageCache.js';
import { type BugsinkApi, isRefused, type ServerPage, type Wire } from './api.js';
import type { DigestedCounts } from './digestedCounts.js';
import { issueOf } from './issueRow.js';
import type { Projects } from './projects.js';
import { compileSearch } from './search.js';
import { timeOf, windowOf } from './window.js';

type IssueCalls = Pick<ClientCalls, 'listIssues' | 'getIssue' | 'findIssue'>;

interface Order {
  readonly sort: string;
  keyOf(row: Wire): number;
}

const BY_LAST_SEEN: Order = { sort: 'last_seen', keyOf: (row) => timeOf(row.last_seen) ?? 0 };
const ORDERS: { readonly [sort in IssueSort]?: Order } = {
  lastSeen: BY_LAST_SEEN,
  firstSeen: { sort: 'digest_order', keyOf: (row) => timeOf(row.first_seen) ?? 0 },
  events: { sort: 'digested_event_count', keyOf: (row) => Number(row.digested_event_count) || 0 },
};

/** What names a row among those of its list. */
export const idOf = (row: Wire): string => String(row.id);

export function issueCalls(api: BugsinkApi, projects: Projects, counts: DigestedCounts): IssueCalls {
  const { context } = api;
  const pages = createPageCache<ServerPage>(context.now);

  const readPlace = async (
    { list: project, cursor, after }: Place,
    sort: string,
    options: CallOptions,
  ): ReturnType<BugsinkApi['list']> => {
    const key = `${project} ${sort} ${cursor ?? ''}`;
    // A list that begins is always read anew.
    const kept = cursor === undefined && after === undefined ? undefined : pages.get(key);
    const page = kept ?? (await api.list('issues', { project, sort, order: 'desc', cursor }, options));
    pages.set(key, page);
    return page;
  };

  const detail = async (id: string, options: CallOptions | undefined): Promise<Issue> => {
    try {
      const answer = await api.call('issue', { params: { issue: id } }, options);
      const row = readObject(answer.json) ?? {};
      const project = await projects.byId(readId(row.project), options);
      counts.note(row);
      const issue = issueOf(context, row, project);
      if (!issue) throw api.wrongShape('issue', answer.status);
      return issue;
    } catch (error) {
      // What cannot be the name of an issue is refused rather than not found.
      throw isRefused(error) ? new CrashboardError('not_found', 'no such issue', { status: 404 }) : error;
    }
  };

  return {
    async listIssues(scope: IssueScope, options: PageOptions = {}): Promise<Page<Issue>> {
      const { projects: open, leftOut } = await projects.of(scope.projects, options);
      const byId = new Map(open.map((project) => [project.id, project]));
      const projectOf = (row: Wire): (typeof open)[number] | undefined => byId.get(String(row.project));
      const order = ORDERS[scope.sort] ?? BY_LAST_SEEN;
      const { from, to } = windowOf(scope.range, context.now());
      const search = compileSearch(scope.query, context.now(), (row) => projectOf(row)?.slug);
      const ignoredTokens = [
        ...search.ignoredTokens,
        ...scope.environments.map((name) => `environment:${name}`),
        ...(ORDERS[scope.sort] ? [] : [`sort:${scope.sort}`]),
        ...leftOut.map((slug) => `project:${slug}`),
      ];

      const places =
        placesOf(options.cursor)?.filter((place) => byId.has(place.list)) ??
        open.map(({ id }): Place => ({ list: id }));
      const merged = await mergePage(places, {
        size: pageSize(options),
        read: (place) => readPlace(place, order.sort, options),
        idOf,
        keyOf: order.keyOf,
        test(row) {
          if ((timeOf(row.last_seen) ?? from) < from) return order === BY_LAST_SEEN ? 'end' : 'leave';
          return (timeOf(row.first_seen) ?? to) <= to && search.matches(row) ? 'take' : 'leave';
        },
      });
      merged.rows.forEach(counts.note);
      const items = merged.rows.flatMap((row) => issueOf(context, row, projectOf(row)) ?? []);
      const next = cursorOf(merged.places);
      return {
        items,
        skipped: merged.skipped + merged.rows.length - items.length,
        ...(next !== undefined && { nextCursor: next }),
        ...(merged.ended && { stoppedBy: merged.ended }),
        ...(ignoredTokens.length > 0 && { ignoredTokens }),
      };
    },

    getIssue: (ref: IssueRef, options) => detail(ref.id, options),
    findIssue: (shortId, options) => detail(shortId, options),
  };
}
