import type { CrashEvent, EventSelector, Issue, IssueRef, Json } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { readEventId } from '../../normalize/event/eventId.js';
import { summarizeEvent } from '../../normalize/eventSummary.js';
import type { EventScope, ServerInfo } from '../../types/client.js';
import type { Adapter } from '../shared/adapter.js';
import { LOCAL_CAPABILITIES } from './capabilities.js';
import { tagFacets, tagValues } from './facets.js';
import { countsOf, issueOf } from './issue.js';
import { listIssues, statsOf } from './issueList.js';
import { pageOf } from './paging.js';
import { releasesOf } from './releases.js';
import { createStore, type LocalOptions, type LocalStore, scopeTest } from './store.js';
import { trendOf } from './trend.js';
import { windowOf } from './window.js';

const INFO: ServerInfo = { vendor: 'local', can: [], projects: 'all', via: 'local' };

/** Answers a client's calls from events in hand. What needs a server's memory is left out. */
export function createLocalAdapter(options: LocalOptions): Adapter {
  const store = createStore(options);
  return {
    capabilitiesIn: () => LOCAL_CAPABILITIES,
    serverInfo: async () => INFO,
    listProjects: async (page) => pageOf(store.projects, page),
    listEnvironments: async ({ projects }) => environmentsOf(store, projects),
    listIssues: async (scope, page) => listIssues(store, scope, page),
    getIssue: async (ref, call) => issueIn(store, ref, call?.environments),
    getIssueStats: async (ids, scope) => statsOf(store, ids, scope),
    listEvents: async (ref, scope, page) =>
      pageOf(
        store.eventsIn(ref, scope).map((held) => summarizeEvent(held.event)),
        page,
      ),
    getEvent: async (ref, which, scope) => eventIn(store, ref, which, scope),
    getRawEvent: async (ref, id) => rawEvent(store, ref, id),
    getEventTrend: async (ref, scope) =>
      trendOf(
        store.eventsIn(ref, scope).flatMap((held) => held.at ?? []),
        windowOf(scope.range, store.now),
      ),
    listTagFacets: async (ref, scope) =>
      tagFacets(store.eventsIn(ref, scope), scope.keys, scope.valuesPerKey),
    getTagBaseline: async (ref, scope) => {
      const others = store.othersThan(ref, scope);
      const facets = tagFacets(others, undefined, Number.POSITIVE_INFINITY);
      return { events: others.length, facets, isSample: false };
    },
    listTagValues: async (ref, key, scope, page) =>
      pageOf(tagValues(store.eventsIn(ref, scope), key, scope.sort), page),
    listReleases: async (scope, page) => {
      const isInScope = scopeTest(scope, store.now);
      const isWanted = (held: Parameters<typeof isInScope>[0]): boolean =>
        isInScope(held) && (scope.projects === 'all' || scope.projects.includes(held.project));
      const part = (scope.query ?? '').toLowerCase();
      const releases = releasesOf(store.groups, isWanted, store.projectOf);
      return pageOf(
        releases.filter((release) => release.version.toLowerCase().includes(part)),
        page,
      );
    },
    getRelease: async (version) => {
      const release = releasesOf(store.groups, () => true, store.projectOf).find(
        (one) => one.version === version,
      );
      if (!release) throw new CrashboardError('not_found', 'no such release');
      return release;
    },
  };
}

function environmentsOf(store: LocalStore, projects: readonly string[] | 'all'): readonly string[] {
  const names = store.groups.flatMap(({ events }) =>
    events
      .filter((held) => projects === 'all' || projects.includes(held.project))
      .flatMap((held) => held.event.environment ?? []),
  );
  return [...new Set(names)].sort();
}

function issueIn(store: LocalStore, ref: IssueRef, environments: readonly string[] | undefined): Issue {
  const group = store.groupOf(ref);
  const issue = issueOf(group, store.projectOf(group.ref.project));
  if (!environments || environments.length === 0) return issue;
  return { ...issue, period: countsOf(group.events.filter(scopeTest({ environments }, store.now))) };
}

/** An event with its neighbours inside the scope. */
function eventIn(store: LocalStore, ref: IssueRef, which: EventSelector, scope: EventScope = {}): CrashEvent {
  const inside = store.eventsIn(ref, scope);
  const index = indexOf(
    inside.map((held) => held.event.id),
    which,
  );
  const held = index < 0 ? eventById(store, ref, which) : inside[index];
  if (!held) throw new CrashboardError('not_found', 'no such event');
  const older = index < 0 ? undefined : inside[index + 1]?.event.id;
  const newer = index < 0 ? undefined : inside[index - 1]?.event.id;
  const { olderEventId: _older, newerEventId: _newer, ...event } = held.event;
  return {
    ...event,
    ...(older !== undefined && { olderEventId: older }),
    ...(newer !== undefined && { newerEventId: newer }),
  };
}

function indexOf(ids: readonly string[], which: EventSelector): number {
  if (which === 'latest' || which === 'recommended') return ids.length > 0 ? 0 : -1;
  return which === 'oldest' ? ids.length - 1 : ids.indexOf(readEventId(which) ?? '');
}

/** By its id an event is found outside the scope too; it then has no neighbours. */
function eventById(store: LocalStore, ref: IssueRef, id: string) {
  const wanted = readEventId(id);
  return store.groupOf(ref).events.find((held) => held.event.id === wanted);
}

function rawEvent(store: LocalStore, ref: IssueRef, id: string): Json {
  const held = eventById(store, ref, id);
  if (!held) throw new CrashboardError('not_found', 'no such event');
  return held.raw;
}
