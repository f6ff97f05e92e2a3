import type {
  Activity,
  Actor,
  Attachment,
  Capabilities,
  CapabilityName,
  Commit,
  CrashEvent,
  Deploy,
  EventSelector,
  EventSummary,
  Issue,
  IssueCounts,
  IssuePriority,
  IssueRef,
  Json,
  Member,
  Organization,
  Ownership,
  Page,
  Problem,
  Project,
  Range,
  Release,
  Scope,
  SessionSeries,
  SourceMapProblem,
  SuspectCommit,
  TagFacet,
  TagValue,
  Team,
  Trace,
  UserFeedback,
} from '../model/index.js';

/** What every call takes. */
export interface CallOptions {
  /** Stops the call: it then rejects with `aborted`, whether or not something was sent. */
  readonly signal?: AbortSignal | undefined;
}

/** Which page of a list, and how long it is. */
export interface PageOptions extends CallOptions {
  /** `Page.next` of the page before. Belongs to one scope: drop it when anything else changes. */
  readonly cursor?: string | undefined;
  /** Default 50. At most 100; servers may send fewer. Keep it fixed within one listing. */
  readonly pageSize?: number | undefined;
}

/** The part of a scope that events, tags and releases take. */
export interface EventScope {
  /** Empty or absent = every environment. */
  readonly environments?: readonly string[] | undefined;
  /** Absent = as far back as the server keeps events. */
  readonly range?: Range | undefined;
  /** Event-level search text. Ignored by GlitchTip and Bugsink. */
  readonly query?: string | undefined;
}

/** Which releases, and the window of their numbers. */
export interface ReleaseScope {
  /** Slugs. */
  readonly projects: readonly string[] | 'all';
  /** Empty or absent = every environment. Sentry only. */
  readonly environments?: readonly string[] | undefined;
  readonly range?: Range | undefined;
  /** Part of the version. */
  readonly query?: string | undefined;
  /**
   * Default `date`. The others are Sentry only; where a server lacks one, the page names it in
   * `ignoredTokens`.
   */
  readonly sort?:
    | 'date'
    | 'semver'
    | 'sessions'
    | 'users'
    | 'crashFreeSessions'
    | 'crashFreeUsers'
    | undefined;
}

/**
 * What to change, one thing at a time. GlitchTip and Bugsink take `status`; GlitchTip from version 6
 * `assignee` too.
 */
export type IssueChange =
  | { readonly status: 'resolved'; readonly in?: ResolveIn | undefined }
  | { readonly status: 'unresolved' }
  | { readonly status: 'archived'; readonly until?: ArchiveUntil | undefined }
  /** `null` takes the assignment away. `'me'` is whoever the token, or the proxy's actor, stands for. */
  | { readonly assignee: Pick<Actor, 'type' | 'id'> | 'me' | null }
  | { readonly priority: IssuePriority }
  | { readonly isBookmarked: boolean }
  | { readonly hasSeen: boolean };

/**
 * In what an issue is resolved; left out, right now. `nextRelease` and `release` need
 * `issues.resolveInRelease`; Bugsink takes the newest release only; `commit` is Sentry only.
 */
export type ResolveIn =
  | 'nextRelease'
  | { readonly release: string }
  | { readonly commit: string; readonly repository: string };

/**
 * When an archived issue comes back: never, when the server finds that it escalates (Sentry only), after so
 * many minutes, or after so many more events or users (Sentry only), inside a window of minutes if given.
 * Bugsink needs the window; GlitchTip knows `forever` alone.
 */
export type ArchiveUntil =
  | 'forever'
  | 'escalating'
  | { readonly minutes: number }
  | { readonly events: number; readonly windowMinutes?: number | undefined }
  | { readonly users: number; readonly windowMinutes?: number | undefined };

/** Members of an issue that its newest event tells. */
export type IssueFace = Pick<Issue, 'title' | 'level' | 'platform' | 'culprit' | 'isUnhandled'>;

/** At least one issue: a bulk call without ids cannot be written. */
export type IssueRefs = readonly [IssueRef, ...IssueRef[]];

/** What became of each issue of a change. Every one that was given is in exactly one of the lists. */
export interface BulkResult {
  readonly done: readonly IssueRef[];
  /** `error` says why; `not_found` also for issues of another client. */
  readonly failed: readonly { readonly ref: IssueRef; readonly error: Problem }[];
}

/** Something a reader may be allowed to do to issues. */
export type ClientAction =
  | 'resolve'
  | 'archive'
  | 'assign'
  | 'prioritize'
  | 'bookmark'
  | 'markSeen'
  | 'merge'
  | 'delete';

/** Who the server, or our proxy, is. */
export interface ServerInfo {
  /** What kind of server, in lower case. `local` for events in hand. */
  readonly vendor: string;
  /** Where the server, or the host's configuration, tells it. Sentry does not. */
  readonly version?: string | undefined;
  /** What the reader may change here. Empty = read-only. */
  readonly can: readonly ClientAction[];
  /** Slugs the proxy lets through, or `'all'`. */
  readonly projects: readonly string[] | 'all';
  /** Name of the proxy's redaction policy. Absent = payloads come as the server sends them. */
  readonly redaction?: string | undefined;
  /** Whoever the proxy's host is logged in as. */
  readonly user?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly via: 'proxy' | 'direct' | 'local';
}

/** Capabilities as they are known now; they may change as the client learns. */
export interface CapabilityStore {
  /** Empty before the first call. The same object until something changes. */
  get(): Capabilities;
  /** Calls `listener` after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** At least two issues, the first of which takes in the others where the server lets one choose. */
export type IssueRefsToMerge = readonly [IssueRef, IssueRef, ...IssueRef[]];

/** What is left of a merge. GlitchTip always keeps the youngest issue. */
export interface MergeResult {
  /** The issue that is left. */
  readonly into: IssueRef;
  /** The issues that went into it. Their ids are gone. */
  readonly merged: readonly IssueRef[];
}

/**
 * A connection to one Sentry-compatible server.
 *
 * Every call rejects with a `CrashboardError` only, and stops when its `signal` aborts. Besides what a call
 * names, each can reject with `network`, `timeout`, `unauthorized`, `forbidden`, `rate_limited`,
 * `overloaded`, `server`, `invalid_response` and `aborted`; with `unsupported` where the server lacks the
 * call or refuses the query; and with `not_found` where a reference leads nowhere. Times are ISO, durations
 * milliseconds, fractions 0–1, ids text.
 */
export interface Client {
  /** The `source` of every `IssueRef` this client gives out. */
  readonly id: string;
  readonly capabilities: CapabilityStore;
  /** Asks the proxy, or the server itself. Cheap behind a proxy: its answer is kept. */
  serverInfo(options?: CallOptions): Promise<ServerInfo>;
  /** Projects the credential, and the proxy, let through. */
  listProjects(options?: PageOptions): Promise<Page<Project>>;
  /** Names, in no order to rely on. `unsupported` on Bugsink. */
  listEnvironments(
    scope: { readonly projects: readonly string[] | 'all' },
    options?: CallOptions,
  ): Promise<readonly string[]>;
  /**
   * Issues in the order of `scope.sort`. Words of the query that the server ignores are in
   * `Page.ignoredTokens`; Bugsink's are searched here, over loaded rows. A row may come again on a later
   * page, since the order moves while one pages.
   */
  listIssues(scope: Scope, options?: PageOptions): Promise<Page<Issue>>;
  /** One issue with its lifetime numbers. `environments` narrows them on Sentry. */
  getIssue(
    ref: IssueRef,
    options?: CallOptions & { readonly environments?: readonly string[] | undefined },
  ): Promise<Issue>;
  /**
   * Counts for issues on screen, by issue id. Issues the server does not know are absent. One request per
   * hundred ids; on Bugsink two for each, so ask for few.
   */
  getIssueStats(
    ids: readonly string[],
    scope: Scope,
    options?: CallOptions,
  ): Promise<{
    readonly [id: string]: {
      readonly period?: IssueCounts;
      readonly lifetime?: IssueCounts;
      readonly matching?: IssueCounts;
      /** What else became known of the issue, where its list says less than its events. */
      readonly face?: IssueFace;
    };
  }>;
  /**
   * Newest first, inside range and environments. Bugsink throws old events away: there may be fewer than the
   * issue counts.
   */
  listEvents(ref: IssueRef, scope: EventScope, options?: PageOptions): Promise<Page<EventSummary>>;
  /**
   * One event, whole, with its neighbours inside the filter. `oldest` is `unsupported` on GlitchTip for some
   * issues; by id an event is found outside the filter too.
   */
  getEvent(ref: IssueRef, which: EventSelector, options?: CallOptions & EventScope): Promise<CrashEvent>;
  /** The payload as the server stores it, for "show JSON". Not redacted unless by a proxy. */
  getRawEvent(ref: IssueRef, eventId: string, options?: CallOptions): Promise<Json>;
  /**
   * The most frequent values by tag. GlitchTip counts all events of the issue whatever the scope; Bugsink's
   * counts are over the newest events, which `TagFacet.sample` says.
   */
  listTagFacets(
    ref: IssueRef,
    scope: EventScope & {
      /** Only these tags. Default: those the server lists. */
      readonly keys?: readonly string[] | undefined;
      /** Default 10; Bugsink 50. */
      readonly valuesPerKey?: number | undefined;
    },
    options?: CallOptions,
  ): Promise<readonly TagFacet[]>;
  /** Every value of one tag, most frequent first. `unsupported` on Bugsink. */
  listTagValues(
    ref: IssueRef,
    key: string,
    scope: EventScope & { readonly sort?: 'count' | 'lastSeen' | 'firstSeen' | undefined },
    options?: PageOptions,
  ): Promise<Page<TagValue>>;
  /** Newest first unless sorted otherwise. Health is there on Sentry only. */
  listReleases(scope: ReleaseScope, options?: PageOptions): Promise<Page<Release>>;
  /**
   * Sessions over time: one series per release among `releases` (the first 40), or one for all when it is
   * empty. Sentry only, else `unsupported`.
   */
  getSessions(
    scope: ReleaseScope & {
      readonly releases?: readonly string[] | undefined;
      /**
       * Width of a point, e.g. `1h`. Default by the range: `1h` up to two days, `6h` up to a week, else `1d`.
       */
      readonly interval?: string | undefined;
    },
    options?: CallOptions,
  ): Promise<readonly SessionSeries[]>;
  /** Organizations the credential reaches; the proxy answers with its own alone. `unsupported` on Bugsink. */
  listOrganizations(options?: PageOptions): Promise<Page<Organization>>;
  /**
   * People who can be assigned: of one project where given, else of the organization (GlitchTip: always).
   * Invited people are left out. `unsupported` on Bugsink.
   */
  listMembers(
    scope?: { readonly project?: string | undefined; readonly query?: string | undefined },
    options?: PageOptions,
  ): Promise<Page<Member>>;
  /**
   * Teams that can be assigned: of one project where given, else of the organization (GlitchTip: always).
   * `unsupported` on Bugsink.
   */
  listTeams(scope?: { readonly project?: string | undefined }, options?: PageOptions): Promise<Page<Team>>;
  /** The issue that people call by `shortId`, e.g. `SHOP-3F`. Sentry and Bugsink, else `unsupported`. */
  findIssue(shortId: string, options?: CallOptions): Promise<Issue>;
  /**
   * What was done to the issue, newest first, comments among it. At most the last hundred. GlitchTip tells
   * comments alone; `unsupported` on Bugsink.
   */
  listActivity(ref: IssueRef, options?: CallOptions): Promise<readonly Activity[]>;
  /** What users wrote about the issue, newest first. `unsupported` on Bugsink. */
  listUserFeedback(ref: IssueRef, options?: PageOptions): Promise<Page<UserFeedback>>;
  /**
   * Commits that may have brought the event. Empty when there are none, which is the usual case. Sentry only,
   * else `unsupported`.
   */
  listSuspectCommits(
    ref: IssueRef,
    eventId: string,
    options?: CallOptions,
  ): Promise<readonly SuspectCommit[]>;
  /** Owners of the event's code by the project's rules. Sentry only, else `unsupported`. */
  getOwnership(ref: IssueRef, eventId: string, options?: CallOptions): Promise<Ownership>;
  /** Files sent with the event. Sentry only, else `unsupported`. */
  listAttachments(ref: IssueRef, eventId: string, options?: PageOptions): Promise<Page<Attachment>>;
  /**
   * Why frames of the event are still minified. Empty when nothing is wrong, or the event is no JavaScript.
   * Sentry only, else `unsupported`.
   */
  listSourceMapProblems(
    ref: IssueRef,
    eventId: string,
    options?: CallOptions,
  ): Promise<readonly SourceMapProblem[]>;
  /** One release by its whole version. */
  getRelease(
    version: string,
    scope?: Pick<ReleaseScope, 'projects'>,
    options?: CallOptions,
  ): Promise<Release>;
  /** Sentry; GlitchTip from version 6; else `unsupported`. */
  listReleaseCommits(version: string, options?: PageOptions): Promise<Page<Commit>>;
  /** Newest first. Sentry; GlitchTip from version 6; else `unsupported`. */
  listReleaseDeploys(version: string, options?: PageOptions): Promise<Page<Deploy>>;
  /**
   * Everything under one trace id. `around` (ISO) is when the event happened: servers look only near it.
   * Sentry only, else `unsupported`.
   */
  getTrace(
    traceId: string,
    scope?: { readonly around?: string | undefined },
    options?: CallOptions,
  ): Promise<Trace>;
  /**
   * Changes exactly the issues named. One failure does not stop the rest: the promise resolves with what is
   * done and what failed. It rejects only when nothing could be sent at all: `unsupported` for a change this
   * server cannot carry out. Lists may show the old state for some seconds; see `createOverlay`.
   */
  updateIssues(refs: IssueRefs, change: IssueChange, options?: CallOptions): Promise<BulkResult>;
  /**
   * Makes one issue of several. Cannot be undone. `conflict` unless all are of the same project;
   * `unsupported` on Bugsink.
   */
  mergeIssues(refs: IssueRefsToMerge, options?: CallOptions): Promise<MergeResult>;
  /**
   * Deletes issues with all their events. Cannot be undone; the server may take a while. Failures come as
   * with `updateIssues`.
   */
  deleteIssues(refs: IssueRefs, options?: CallOptions): Promise<BulkResult>;
}

/** Names what a call needs, for `unsupported` errors and hidden controls. */
export type Need = CapabilityName;
