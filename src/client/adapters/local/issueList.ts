import type { Issue, IssueCounts, IssueScope, IssueSort, Page } from '../../../model/index.js';
import { compact } from '../../normalize/read/scalars.js';
import type { PageOptions } from '../../types/client.js';
import type { Group } from './grouping.js';
import type { HeldEvent } from './intake.js';
import { countsOf, issueOf } from './issue.js';
import { pageOf } from './paging.js';
import { compileLocalQuery, type LocalQuery } from './query.js';
import { type LocalStore, scopeTest } from './store.js';
import { spanOf } from './times.js';
import { windowOf } from './window.js';

interface Counted {
  readonly period?: IssueCounts;
  readonly lifetime?: IssueCounts;
  readonly matching?: IssueCounts;
}

interface Found extends Counted {
  readonly group: Group;
}

/** Issues of which at least one event is inside the scope and matches the query. */
export function listIssues(store: LocalStore, scope: IssueScope, page: PageOptions | undefined): Page<Issue> {
  const query = compileLocalQuery(scope.query, store.now);
  const found = store.groups
    .flatMap((group) => findIn(store, group, scope, query) ?? [])
    .sort((a, b) => weigh(b, scope.sort) - weigh(a, scope.sort) || 0);
  const listed = pageOf(found, page, store.skipped);
  const items = listed.items.map(({ group, period, matching }) =>
    compact({ ...issueOf(group, store.projectOf(group.ref.project)), period, matching }),
  );
  return query.ignoredTokens.length > 0
    ? { ...listed, items, ignoredTokens: query.ignoredTokens }
    : { ...listed, items };
}

function findIn(store: LocalStore, group: Group, scope: IssueScope, query: LocalQuery): Found | undefined {
  if (scope.projects !== 'all' && !scope.projects.includes(group.ref.project)) return undefined;
  const [firstSeen, lastSeen] = spanOf(group.events.flatMap((held) => held.at ?? []));
  const facts = {
    id: group.ref.id,
    project: group.ref.project,
    events: group.events.length,
    firstSeen,
    lastSeen,
  };
  const inScope = group.events.filter(scopeTest(scope, store.now));
  const matching = inScope.filter((held) => query.matchesEvent(held.event, held.at));
  if (matching.length === 0 || !query.matchesIssue(facts)) return undefined;
  return { group, ...countedIn(store, scope, inScope, query.isEventLevel ? matching : undefined) };
}

function countedIn(
  store: LocalStore,
  scope: IssueScope,
  inScope: readonly HeldEvent[],
  matching: readonly HeldEvent[] | undefined,
): Counted {
  const window = windowOf(scope.range, store.now);
  return compact({ period: countsOf(inScope, window), matching: matching && countsOf(matching, window) });
}

/** Events count for trends too: there is nothing to compare with. */
function weigh({ period, group }: Found, sort: IssueSort): number {
  if (sort === 'events' || sort === 'trends') return period?.events ?? 0;
  if (sort === 'users') return period?.users ?? 0;
  if (sort === 'impact') return (period?.events ?? 0) * (period?.users ?? 0);
  const [first, last] = spanOf(group.events.flatMap((held) => held.at ?? []));
  return (sort === 'firstSeen' ? first : last) ?? Number.MIN_SAFE_INTEGER;
}

/** Counts by issue id, for the issues that are known. */
export function statsOf(
  store: LocalStore,
  ids: readonly string[],
  scope: IssueScope,
): { [id: string]: Counted } {
  const query = compileLocalQuery(scope.query, store.now);
  const wanted = new Set(ids);
  const stats = store.groups
    .filter((group) => wanted.has(group.ref.id))
    .map((group): [string, Counted] => {
      const inScope = group.events.filter(scopeTest(scope, store.now));
      const matching = inScope.filter((held) => query.matchesEvent(held.event, held.at));
      const counted = countedIn(store, scope, inScope, query.isEventLevel ? matching : undefined);
      return [group.ref.id, { ...counted, lifetime: countsOf(group.events) }];
    });
  return Object.fromEntries(stats);
}
