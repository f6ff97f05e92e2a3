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
  readonly signal?: AbortSignal | undefined;
}

export interface PageOptions extends CallOptions {
  /** `Page.next` of the page before. Belongs to one scope: drop it when anything else changes. */
  readonly cursor?: string | undefined;
  /** At most 100. Keep it fixed within one listing. */
  readonly pageSize?: number | undefined;
}

/** The part of a scope that events, tags and releases take. */
export interface EventScope {
  readonly environments?: readonly string[] | undefined;
  readonly range?: Range | undefined;
  /** Event-level search text. */
  readonly query?: string | undefined;
}

export interface ReleaseScope {
  readonly projects: readonly string[] | 'all';
  readonly environments?: readonly string[] | undefined;
  readonly range?: Range | undefined;
  /** Part of the version. */
  readonly query?: string | undefined;
  readonly sort?:
    | 'date'
    | 'semver'
    | 'sessions'
    | 'users'
    | 'crashFreeSessions'
    | 'crashFreeUsers'
    | undefined;
}

/** What to change. `undefined` members are left alone. */
export type IssueChange =
  | { readonly status: 'resolved'; readonly in?: ResolveIn | undefined }
  | { readonly status: 'unresolved' }
  | { readonly status: 'archived'; readonly until?: ArchiveUntil | undefined }
  /** `null` takes the assignment away. `'me'` is whoever the token, or the proxy's actor, stands for. */
  | { readonly assignee: Pick<Actor, 'type' | 'id'> | 'me' | null }
  | { readonly priority: IssuePriority }
  | { readonly isBookmarked: boolean }
  | { readonly hasSeen: boolean };

export type ResolveIn =
  | 'nextRelease'
  | { readonly release: string }
  | { readonly commit: string; readonly repository: string };

export type ArchiveUntil =
  | 'forever'
  | 'escalating'
  | { readonly minutes: number }
  | { readonly events: number; readonly windowMinutes?: number | undefined }
  | { readonly users: number; readonly windowMinutes?: number | undefined };

/** At least one issue: a bulk call without ids cannot be written. */
export type IssueRefs = readonly [IssueRef, ...IssueRef[]];

export interface BulkResult {
  readonly done: readonly IssueRef[];
  readonly failed: readonly { readonly ref: IssueRef; readonly error: Problem }[];
}

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
  readonly vendor: string;
  readonly version?: string | undefined;
  /** What the reader may change here. Empty = read-only. */
  readonly can: readonly ClientAction[];
  /** Slugs the proxy lets through, or `'all'`. */
  readonly projects: readonly string[] | 'all';
  readonly redaction?: string | undefined;
  readonly user?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly via: 'proxy' | 'direct' | 'local';
}

/** Capabilities as they are known now; they may change as the client learns. */
export interface CapabilityStore {
  get(): Capabilities;
  /** Calls `listener` after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** At least two issues, the first of which takes in the others where the server lets one choose. */
export type IssueRefsToMerge = readonly [IssueRef, IssueRef, ...IssueRef[]];

export interface MergeResult {
  /** The issue that is left. */
  readonly into: IssueRef;
  /** The issues that went into it. Their ids are gone. */
  readonly merged: readonly IssueRef[];
}

/**
 * A connection to one Sentry-compatible server. Every call rejects with a `CrashboardError` only, and stops
 * when its `signal` aborts.
 */
export interface Client {
  /** The `source` of every `IssueRef` this client gives out. */
  readonly id: string;
  readonly capabilities: CapabilityStore;
  serverInfo(options?: CallOptions): Promise<ServerInfo>;
  listProjects(options?: PageOptions): Promise<Page<Project>>;
  listEnvironments(
    scope: { readonly projects: readonly string[] | 'all' },
    options?: CallOptions,
  ): Promise<readonly string[]>;
  listIssues(scope: Scope, options?: PageOptions): Promise<Page<Issue>>;
  getIssue(
    ref: IssueRef,
    options?: CallOptions & { readonly environments?: readonly string[] | undefined },
  ): Promise<Issue>;
  /** Counts for issues on screen, by issue id. Issues the server does not know are absent. */
  getIssueStats(
    ids: readonly string[],
    scope: Scope,
    options?: CallOptions,
  ): Promise<{
    readonly [id: string]: {
      readonly period?: IssueCounts;
      readonly lifetime?: IssueCounts;
      readonly matching?: IssueCounts;
    };
  }>;
  listEvents(ref: IssueRef, scope: EventScope, options?: PageOptions): Promise<Page<EventSummary>>;
  getEvent(ref: IssueRef, which: EventSelector, options?: CallOptions & EventScope): Promise<CrashEvent>;
  /** The payload as the server stores it, for "show JSON". */
  getRawEvent(ref: IssueRef, eventId: string, options?: CallOptions): Promise<Json>;
  listTagFacets(
    ref: IssueRef,
    scope: EventScope & {
      readonly keys?: readonly string[] | undefined;
      readonly valuesPerKey?: number | undefined;
    },
    options?: CallOptions,
  ): Promise<readonly TagFacet[]>;
  listTagValues(
    ref: IssueRef,
    key: string,
    scope: EventScope & { readonly sort?: 'count' | 'lastSeen' | 'firstSeen' | undefined },
    options?: PageOptions,
  ): Promise<Page<TagValue>>;
  listReleases(scope: ReleaseScope, options?: PageOptions): Promise<Page<Release>>;
  /** Sessions over time: one series per release among `releases`, or one for all when it is empty. */
  getSessions(
    scope: ReleaseScope & {
      readonly releases?: readonly string[] | undefined;
      readonly interval?: string | undefined;
    },
    options?: CallOptions,
  ): Promise<readonly SessionSeries[]>;
  /** Organizations the credential reaches. Needs a server that has them; the proxy answers with its own alone. */
  listOrganizations(options?: PageOptions): Promise<Page<Organization>>;
  /** People who can be assigned: of one project where given, else of the organization. Invited people are left out. */
  listMembers(
    scope?: { readonly project?: string | undefined; readonly query?: string | undefined },
    options?: PageOptions,
  ): Promise<Page<Member>>;
  /** Teams that can be assigned: of one project where given, else of the organization. */
  listTeams(scope?: { readonly project?: string | undefined }, options?: PageOptions): Promise<Page<Team>>;
  /** The issue that people call by `shortId`, e.g. `SHOP-3F`. */
  findIssue(shortId: string, options?: CallOptions): Promise<Issue>;
  /** What was done to the issue, newest first, comments among it. At most the last hundred. */
  listActivity(ref: IssueRef, options?: CallOptions): Promise<readonly Activity[]>;
  /** What users wrote about the issue, newest first. */
  listUserFeedback(ref: IssueRef, options?: PageOptions): Promise<Page<UserFeedback>>;
  /** Commits that may have brought the event. Empty when there are none, which is the usual case. */
  listSuspectCommits(
    ref: IssueRef,
    eventId: string,
    options?: CallOptions,
  ): Promise<readonly SuspectCommit[]>;
  getOwnership(ref: IssueRef, eventId: string, options?: CallOptions): Promise<Ownership>;
  listAttachments(ref: IssueRef, eventId: string, options?: PageOptions): Promise<Page<Attachment>>;
  /** Why frames of the event are still minified. Empty when nothing is wrong, or the event is no JavaScript. */
  listSourceMapProblems(
    ref: IssueRef,
    eventId: string,
    options?: CallOptions,
  ): Promise<readonly SourceMapProblem[]>;
  getRelease(
    version: string,
    scope?: Pick<ReleaseScope, 'projects'>,
    options?: CallOptions,
  ): Promise<Release>;
  listReleaseCommits(version: string, options?: PageOptions): Promise<Page<Commit>>;
  listReleaseDeploys(version: string, options?: PageOptions): Promise<Page<Deploy>>;
  /** Everything under one trace id. `around` (ISO) is when the event happened: servers look only near it. */
  getTrace(
    traceId: string,
    scope?: { readonly around?: string | undefined },
    options?: CallOptions,
  ): Promise<Trace>;
  /**
   * Changes exactly the issues named. One failure does not stop the rest: the promise resolves with what is done
   * and what failed, and rejects only when nothing could be sent at all.
   */
  updateIssues(refs: IssueRefs, change: IssueChange, options?: CallOptions): Promise<BulkResult>;
  /** Makes one issue of several of the same project. Cannot be undone. */
  mergeIssues(refs: IssueRefsToMerge, options?: CallOptions): Promise<MergeResult>;
  /** Deletes issues with all their events. Cannot be undone; the server may take a while. */
  deleteIssues(refs: IssueRefs, options?: CallOptions): Promise<BulkResult>;
}

/** Names what a call needs, for `unsupported` errors and hidden controls. */
export type Need = CapabilityName;
