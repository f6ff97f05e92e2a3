import type {
  Activity,
  Attachment,
  AttachmentContent,
  CapabilityName,
  ChangedFile,
  Commit,
  CrashEvent,
  Deploy,
  EventSelector,
  EventSummary,
  Issue,
  IssueChange,
  IssueCounts,
  IssueRef,
  IssueScope,
  Json,
  Member,
  Organization,
  Ownership,
  Page,
  Project,
  Release,
  ReleaseScope,
  SessionSeries,
  SourceMapProblem,
  SuspectCommit,
  TagBaseline,
  TagFacet,
  TagValue,
  Team,
  Trace,
  Trend,
  UserFeedback,
} from '../../model/index.js';
import type { BulkResult, IssueRefs, IssueRefsToMerge, MergeResult } from './change.js';
import type { CallOptions, EventScope, PageOptions } from './options.js';
import type { CapabilityStore, ServerClock, ServerInfo } from './server.js';

export type * from './change.js';
export type * from './options.js';
export type * from './server.js';

/** Members of an issue that its newest event tells. */
export type IssueFace = Pick<Issue, 'title' | 'level' | 'platform' | 'culprit' | 'isUnhandled'>;

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
  /** What the server can do, as far as it is known, and when that changes. */
  readonly capabilities: CapabilityStore;
  /** Absent where no server answers. */
  readonly clock?: ServerClock | undefined;
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
   * `Page.ignoredTokens`, as are a sort and a range that it does not have; Bugsink's are searched here, over
   * loaded rows. A row may come again on a later page, since the order moves while one pages.
   */
  listIssues(scope: IssueScope, options?: PageOptions): Promise<Page<Issue>>;
  /**
   * One issue with its lifetime numbers. `environments` narrows them on Sentry. `isPartial` where the server has
   * no details and the issue's row in the list is all there is.
   */
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
    scope: IssueScope,
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
   * issue counts. With `sample` Sentry gives them in an order that looks random and stays the same, so that a page
   * speaks for all of them; other servers, and old ones, give the newest.
   */
  listEvents(
    ref: IssueRef,
    scope: EventScope & { readonly sample?: boolean | undefined },
    options?: PageOptions,
  ): Promise<Page<EventSummary>>;
  /**
   * One event, whole, with its neighbours inside the filter. `oldest` is `unsupported` on GlitchTip for some
   * issues; by id an event is found outside the filter too.
   */
  getEvent(ref: IssueRef, which: EventSelector, options?: CallOptions & EventScope): Promise<CrashEvent>;
  /** The payload as the server stores it, for "show JSON". Not redacted unless by a proxy. */
  getRawEvent(ref: IssueRef, eventId: string, options?: CallOptions): Promise<Json>;
  /**
   * The issue's events over time inside range, environments and query. `undefined` where no counts of exactly
   * these events can be had: GlitchTip and Bugsink count neither environments nor queries. Without a range the
   * last 90 days; servers may not reach back as far.
   */
  getEventTrend(ref: IssueRef, scope: EventScope, options?: CallOptions): Promise<Trend | undefined>;
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
  /**
   * Tags of the project's other events inside range and environments, to compare the issue's with. Sentry: of a random
   * sample of up to 200 events, in at most two requests. `unsupported` on GlitchTip and Bugsink.
   */
  getTagBaseline(
    ref: IssueRef,
    scope: Pick<EventScope, 'environments' | 'range'>,
    options?: CallOptions,
  ): Promise<TagBaseline>;
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
   * What is in a file of at most 5 MiB. Our proxy lets it through where its `allow` names `attachmentContent`. Sentry
   * only, else `unsupported`.
   */
  getAttachmentContent(
    ref: IssueRef,
    eventId: string,
    attachmentId: string,
    options?: CallOptions,
  ): Promise<AttachmentContent>;
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
  /**
   * Files that the commits of a release touched, once for each commit. Sentry only, with a token that may read
   * releases' commits (`project:releases`), else `unsupported`.
   */
  listReleaseFiles(version: string, options?: PageOptions): Promise<Page<ChangedFile>>;
  /** Newest first. Sentry; GlitchTip from version 6; else `unsupported`. */
  listReleaseDeploys(version: string, options?: PageOptions): Promise<Page<Deploy>>;
  /**
   * Everything under one trace id. `around` (ISO) is when the event happened: servers look only near it.
   * Sentry only, else `unsupported`; what the event itself brought is in `CrashEvent.spans`.
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
   * Writes a comment on an issue, as whoever the token stands for; our proxy puts the name of who is signed in before
   * it. `conflict` for a text that was just written; `unsupported` where the server has no comments, or for a text
   * without a word.
   */
  addComment(ref: IssueRef, text: string, options?: CallOptions): Promise<Activity>;
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
