import type { Issue, IssueScope, IssueSort, MissingSource, Page } from '../../../model/index.js';
import { isCrashboardError, problemOf } from '../../http/errors.js';
import type { PageOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { pageSize } from '../shared/listing.js';
import { cursorOf, mergePage, type Place, placesOf, type SortedPage } from '../shared/mergePage.js';
import { createPageCache } from '../shared/pageCache.js';
import { answersOf } from './answers.js';
import type { Sources } from './sources.js';

type KeyOf = (issue: Issue) => number;

const timeOf = (text: string | undefined): number => Date.parse(text ?? '') || 0;
const byLastSeen: KeyOf = ({ period, lifetime }) => timeOf(period?.lastSeen ?? lifetime?.lastSeen);
/** Greatest first, as the panel shows it. Two servers' ideas of a trend cannot be compared. */
const KEYS: { readonly [sort in IssueSort]?: KeyOf } = {
  lastSeen: byLastSeen,
  firstSeen: ({ period, lifetime }) => timeOf(lifetime?.firstSeen ?? period?.firstSeen),
  events: ({ period, lifetime }) => (period ?? lifetime)?.events ?? 0,
  users: ({ period, lifetime }) => (period ?? lifetime)?.users ?? 0,
  impact: ({ period, lifetime }) => (period ?? lifetime)?.users ?? 0,
};
const NOTHING: SortedPage<Issue> = { rows: [], skipped: 0 };

/** Issues of every source as one list. A source that fails leaves the others usable and is named on the page. */
export function issueList(
  sources: Sources,
  now: () => number,
): Pick<ClientCalls, 'listIssues' | 'getIssueStats'> {
  const pages = createPageCache<Page<Issue>>(now);

  /** The scope of each source that is asked. */
  const scopesOf = (
    scope: IssueScope,
  ): { scopes: ReadonlyMap<string, IssueScope>; unknown: readonly string[] } => {
    const sort = KEYS[scope.sort] ? scope.sort : 'lastSeen';
    if (scope.projects === 'all') {
      return { scopes: new Map(sources.names.map((name) => [name, { ...scope, sort }])), unknown: [] };
    }
    const chosen = sources.insideBySource(scope.projects);
    return {
      scopes: new Map([...chosen].map(([name, projects]) => [name, { ...scope, sort, projects }])),
      unknown: scope.projects.filter((project) => !sources.inside(project)),
    };
  };

  const readPlace = async (
    { list, cursor, after }: Place,
    scope: IssueScope,
    options: PageOptions,
  ): Promise<Page<Issue>> => {
    const key = JSON.stringify([list, scope, options.pageSize, cursor]);
    // A list that begins is always read anew.
    const kept = cursor === undefined && after === undefined ? undefined : pages.get(key);
    const page = kept ?? (await sources.clientOf(list).listIssues(scope, { ...options, cursor }));
    pages.set(key, page);
    return page;
  };

  return {
    async listIssues(scope, options = {}) {
      const { scopes, unknown } = scopesOf(scope);
      const places =
        placesOf(options.cursor)?.filter(({ list }) => scopes.has(list)) ??
        [...scopes.keys()].map((list): Place => ({ list }));
      const failures = new Map<string, unknown>();
      const first = new Map<string, Page<Issue>>();
      const merged = await mergePage<Issue>(places, {
        size: pageSize(options),
        idOf: (issue) => issue.ref.id,
        keyOf: KEYS[scope.sort] ?? byLastSeen,
        async read(place) {
          try {
            const page = await readPlace(place, scopes.get(place.list) as IssueScope, options);
            if (!first.has(place.list)) first.set(place.list, page);
            const rows = page.items.map((issue) => sources.issueOutside(place.list, issue));
            return { rows, next: page.nextCursor, ended: page.stoppedBy, skipped: page.skipped };
          } catch (error) {
            if (isCrashboardError(error, 'aborted')) throw error;
            failures.set(place.list, error);
            return NOTHING;
          }
        },
      });
      const [failure] = failures.values();
      if (failures.size > 0 && first.size === 0) throw failure;
      const next = cursorOf(merged.places);
      const total = first.size === scopes.size ? totalOf([...first.values()]) : undefined;
      const ignoredTokens = [
        ...unknown.map((slug) => `project:${slug}`),
        ...(KEYS[scope.sort] ? [] : [`sort:${scope.sort}`]),
        ...ignoredBy(first),
      ];
      return {
        items: merged.rows,
        skipped: merged.skipped,
        ...total,
        ...(next !== undefined && { nextCursor: next }),
        ...(merged.ended && { stoppedBy: merged.ended }),
        ...([...first.values()].some(({ mayMiss }) => mayMiss) && { mayMiss: true }),
        ...(failures.size > 0 && { missing: missingOf(failures) }),
        ...(ignoredTokens.length > 0 && { ignoredTokens }),
      };
    },

    async getIssueStats(ids, scope, options) {
      const { scopes } = scopesOf({ ...scope, projects: 'all' });
      const idsOf = sources.insideBySource(ids);
      const { answers, failures } = await answersOf([...idsOf.keys()], async (name) => {
        const counted = await sources
          .clientOf(name)
          .getIssueStats(idsOf.get(name) ?? [], scopes.get(name) ?? scope, options);
        return Object.entries(counted).map(([id, counts]) => [sources.outside(name, id), counts] as const);
      });
      // Whoever asks knows how to wait, and would take an absent number for one that nobody has.
      const busy = [...failures.values()].find((error) => isCrashboardError(error, 'rate_limited'));
      if (busy) throw busy;
      return Object.fromEntries(answers.flatMap(({ value }) => value));
    },
  };
}

/** How many there are in all, where every source says. */
function totalOf(pages: readonly Page<Issue>[]): Pick<Page<Issue>, 'total' | 'totalIsCapped'> | undefined {
  let total = 0;
  for (const page of pages) {
    if (page.total === undefined) return undefined;
    total += page.total;
  }
  return { total, ...(pages.some(({ totalIsCapped }) => totalIsCapped) && { totalIsCapped: true }) };
}

/** Words that sources ignore; those that not all of them do with the name of who does. */
function ignoredBy(pages: ReadonlyMap<string, Page<Issue>>): readonly string[] {
  const namesOf = new Map<string, string[]>();
  for (const [name, { ignoredTokens = [] }] of pages) {
    for (const token of ignoredTokens) namesOf.set(token, [...(namesOf.get(token) ?? []), name]);
  }
  return [...namesOf].map(([token, names]) =>
    names.length === pages.size ? token : `${token} (${names.join(', ')})`,
  );
}

function missingOf(failures: ReadonlyMap<string, unknown>): readonly MissingSource[] {
  return [...failures].map(([source, error]) => ({ source, problem: problemOf(error) }));
}
