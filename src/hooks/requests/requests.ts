import type { ChangeOverlay } from '../../client/changes/overlay.js';
import type {
  CallOptions,
  Client,
  EventScope,
  PageOptions,
  ReleaseScope,
  ServerInfo,
} from '../../client/types/client.js';
import type {
  CrashEvent,
  EventSelector,
  EventSummary,
  Issue,
  IssueRef,
  IssueScope,
  Json,
  Page,
  Project,
  Release,
  SessionSeries,
  TagBaseline,
  TagFacet,
  TagValue,
  Trend,
} from '../../model/index.js';
import { issueKey } from '../../model/index.js';
import { allPages } from './allPages.js';
import { MINUTE, WHOLE_EVENT } from './freshness.js';

/** One call whose answer is kept as a whole. */
export interface ResourceRequest<T> {
  /** Which call. */
  readonly kind: 'resource';
  /** Names the answer: equal keys, equal answers. */
  readonly key: readonly Json[];
  /** For how long an answer counts as fresh. */
  readonly staleMs: number;
  /** Asks. */
  load(client: Client, options: CallOptions): Promise<T>;
}

/** A list that comes in pages. */
export interface ListingRequest<T> {
  /** Which call. */
  readonly kind: 'listing';
  /** Names the list: equal keys, equal rows. */
  readonly key: readonly Json[];
  /** Asks for one page. */
  loadPage(client: Client, options: PageOptions): Promise<Page<T>>;
  /** Tells rows apart, so that one that comes twice is shown once. */
  idOf(row: T): string;
  /** Changes when the row would look new to a reader. */
  versionOf(row: T): string;
  /** How what the reader has done to issues shows in the rows. Absent where rows are something else. */
  readonly changes?: {
    apply(overlay: ChangeOverlay, row: T, askedAt: number): T | undefined;
    has(overlay: ChangeOverlay, row: T): boolean;
  };
}

/** How long one page of the listing is. */
export interface PageSizeOptions {
  /** Rows per request, at most 100. */
  readonly pageSize?: number | undefined;
}

function plain(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

/** The issues of a scope. */
export function issuesRequest(
  scope: IssueScope,
  { pageSize = 50 }: PageSizeOptions = {},
): ListingRequest<Issue> {
  return {
    kind: 'listing',
    key: ['issues', plain(scope), pageSize],
    loadPage: (client, options) => client.listIssues(scope, { ...options, pageSize }),
    idOf: (issue) => issueKey(issue.ref),
    versionOf: (issue) => `${issue.lifetime?.lastSeen ?? issue.period?.lastSeen ?? ''} ${issue.status ?? ''}`,
    changes: {
      apply: (overlay, issue, askedAt) => overlay.apply(issue, { askedAt }),
      has: (overlay, issue) => overlay.has(issue.ref),
    },
  };
}

/** The events of an issue, newest first. */
export function eventsRequest(
  ref: IssueRef,
  scope: EventScope = {},
  { pageSize = 100 }: PageSizeOptions = {},
): ListingRequest<EventSummary> {
  return {
    kind: 'listing',
    key: ['events', issueKey(ref), plain(scope), pageSize],
    loadPage: (client, options) => client.listEvents(ref, scope, { ...options, pageSize }),
    idOf: (event) => event.id,
    versionOf: () => '',
  };
}

/** The values of one tag. */
export function tagValuesRequest(
  ref: IssueRef,
  key: string,
  scope: EventScope & { readonly sort?: 'count' | 'lastSeen' | 'firstSeen' | undefined } = {},
  { pageSize = 50 }: PageSizeOptions = {},
): ListingRequest<TagValue> {
  return {
    kind: 'listing',
    key: ['tag-values', issueKey(ref), key, plain(scope), pageSize],
    loadPage: (client, options) => client.listTagValues(ref, key, scope, { ...options, pageSize }),
    idOf: (value) => value.value,
    versionOf: () => '',
  };
}

/** The releases of a scope. */
export function releasesRequest(
  scope: ReleaseScope,
  { pageSize = 25 }: PageSizeOptions = {},
): ListingRequest<Release> {
  return {
    kind: 'listing',
    key: ['releases', plain(scope), pageSize],
    loadPage: (client, options) => client.listReleases(scope, { ...options, pageSize }),
    idOf: (release) => release.version,
    versionOf: () => '',
  };
}

/** One issue. Fresh for a minute. */
export function issueRequest(
  ref: IssueRef,
  options: { readonly environments?: readonly string[] | undefined } = {},
): ResourceRequest<Issue> {
  const environments = options.environments ?? [];
  return {
    kind: 'resource',
    key: ['issue', issueKey(ref), plain(environments)],
    staleMs: MINUTE,
    load: (client, call) => client.getIssue(ref, { ...call, environments }),
  };
}

/**
 * One event of an issue. Fresh for half an hour by id, for half a minute by a word that may come to mean
 * another.
 */
export function eventRequest(
  ref: IssueRef,
  which: EventSelector,
  scope: EventScope = {},
): ResourceRequest<CrashEvent> {
  const isMoving = which === 'latest' || which === 'recommended';
  return {
    kind: 'resource',
    key: ['event', issueKey(ref), which, plain(scope)],
    staleMs: isMoving ? MINUTE / 2 : WHOLE_EVENT,
    load: (client, call) => client.getEvent(ref, which, { ...scope, ...call }),
  };
}

/** The payload as the server stores it. */
export function rawEventRequest(ref: IssueRef, eventId: string): ResourceRequest<Json> {
  return {
    kind: 'resource',
    key: ['raw-event', issueKey(ref), eventId],
    staleMs: WHOLE_EVENT,
    load: (client, call) => client.getRawEvent(ref, eventId, call),
  };
}

/**
 * The events of an issue over time, inside range, environments and query. `null` where no counts of exactly these
 * events can be had. Fresh for a minute.
 */
export function eventTrendRequest(ref: IssueRef, scope: EventScope = {}): ResourceRequest<Trend | null> {
  return {
    kind: 'resource',
    key: ['event-trend', issueKey(ref), plain(scope)],
    staleMs: MINUTE,
    // An answer that is kept cannot be `undefined`.
    load: async (client, call) => (await client.getEventTrend(ref, scope, call)) ?? null,
  };
}

/** The most frequent values by tag. Fresh for a minute. */
export function tagFacetsRequest(
  ref: IssueRef,
  scope: EventScope & {
    readonly keys?: readonly string[] | undefined;
    readonly valuesPerKey?: number | undefined;
  } = {},
): ResourceRequest<readonly TagFacet[]> {
  return {
    kind: 'resource',
    key: ['tag-facets', issueKey(ref), plain(scope)],
    staleMs: MINUTE,
    load: (client, call) => client.listTagFacets(ref, scope, call),
  };
}

/** Tags of the project's other events. Fresh for ten minutes. */
export function tagBaselineRequest(
  ref: IssueRef,
  scope: Pick<EventScope, 'environments' | 'range'> = {},
): ResourceRequest<TagBaseline> {
  return {
    kind: 'resource',
    key: ['tag-baseline', issueKey(ref), plain(scope)],
    staleMs: 10 * MINUTE,
    load: (client, call) => client.getTagBaseline(ref, scope, call),
  };
}

/** Sessions over time, by release where some are named. Fresh for a minute. */
export function sessionsRequest(
  scope: ReleaseScope & {
    readonly releases?: readonly string[] | undefined;
    readonly interval?: string | undefined;
  },
): ResourceRequest<readonly SessionSeries[]> {
  return {
    kind: 'resource',
    key: ['sessions', plain(scope)],
    staleMs: MINUTE,
    load: (client, call) => client.getSessions(scope, call),
  };
}

/** Every project, up to a thousand. Fresh for five minutes. */
export function projectsRequest(): ResourceRequest<readonly Project[]> {
  return {
    kind: 'resource',
    key: ['projects'],
    staleMs: 5 * MINUTE,
    load: (client, call) => allPages((page) => client.listProjects({ ...call, ...page })),
  };
}

/** Names of the projects' environments. Fresh for five minutes. */
export function environmentsRequest(projects: readonly string[] | 'all'): ResourceRequest<readonly string[]> {
  return {
    kind: 'resource',
    key: ['environments', plain(projects)],
    staleMs: 5 * MINUTE,
    load: (client, call) => client.listEnvironments({ projects }, call),
  };
}

/** Who the server is and what the reader may change. Fresh for five minutes. */
export function serverInfoRequest(): ResourceRequest<ServerInfo> {
  return {
    kind: 'resource',
    key: ['server-info'],
    staleMs: 5 * MINUTE,
    load: (client, call) => client.serverInfo(call),
  };
}
