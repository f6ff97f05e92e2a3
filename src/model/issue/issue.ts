import type { Json, Open } from '../base/json.js';
import type { Level } from '../base/level.js';
import type { Trend } from '../base/trend.js';
import type { Actor } from '../organization/people.js';
import type { ProjectRef } from '../organization/project.js';

/**
 * Names an issue everywhere. Ids alone collide across servers, and writes need the project.
 * `source` is the client's own name (its `id` option), `project` the project's slug.
 */
export interface IssueRef {
  /** The client's id: names the server. */
  readonly source: string;
  /** Slug of the project. */
  readonly project: string;
  /** The server's id of the issue. */
  readonly id: string;
}

/** What is to be done about an issue. Bugsink and GlitchTip know the first three words. */
export type IssueStatus = Open<
  'unresolved' | 'resolved' | 'archived' | 'reprocessing' | 'pending_deletion' | 'pending_merge'
>;

/**
 * Finer state: `new`, `ongoing`, `escalating`, `regressed` while unresolved; the `archived_*` words
 * otherwise. Sentry 23.5 and later only.
 */
export type IssueSubstatus = Open<
  | 'new'
  | 'ongoing'
  | 'escalating'
  | 'regressed'
  | 'archived_until_escalating'
  | 'archived_until_condition_met'
  | 'archived_forever'
>;

/** How much it matters, as the server or a person judged. Sentry 24 and later only. */
export type IssuePriority = Open<'low' | 'medium' | 'high'>;

/** How an issue was resolved, or until when it is archived. Every member is optional: servers send what applies. */
export interface StatusDetails {
  /** Resolved in whatever release comes next. */
  readonly inNextRelease?: boolean;
  /** The version it is resolved in. */
  readonly inRelease?: string;
  /** Hash of the commit that resolves it. */
  readonly inCommit?: string;
  /** Resolved by the server, since nothing happened for long. */
  readonly auto?: boolean;
  /** Archived until this time (ISO). */
  readonly until?: string;
  /** Archived until this many more events, inside `windowMinutes` if given. */
  readonly untilEvents?: number;
  /** Archived until this many more users, inside `windowMinutes` if given. */
  readonly untilUsers?: number;
  /** Window of `untilEvents` or `untilUsers`. Without one, those count what is left. */
  readonly windowMinutes?: number;
  /** Name of who did it. */
  readonly actor?: string;
}

/** Numbers and times of one window. What the server did not say is absent, never 0. */
export interface IssueCounts {
  /** How many events. */
  readonly events?: number;
  /** Different users. Absent on GlitchTip and Bugsink, which do not count them. */
  readonly users?: number;
  /** ISO. */
  readonly firstSeen?: string;
  /** ISO. */
  readonly lastSeen?: string;
  /** Bugsink: only for issues whose newest 1,250 events cover the range. */
  readonly trend?: Trend;
}

/** Something outside of the server that an issue is linked with. */
export interface LinkedTicket {
  /** What people call it, e.g. `SHOP-12`. */
  readonly name: string;
  /** `http(s)` only. */
  readonly url?: string;
}

/** Events with the same fingerprint, grouped by the server. */
export interface Issue {
  /** Names the issue everywhere: server, project and id. */
  readonly ref: IssueRef;
  /** `true`: asked for alone, but only what a list says of it could be had. What is absent is unknown. */
  readonly isPartial?: boolean;
  /** The name people say, e.g. `SHOP-3F`. */
  readonly shortId?: string;
  /** One line, made by the server. */
  readonly title?: string;
  /** What the server's rules, or the kind of issue, call it, apart from type and message. Sentry only. */
  readonly ownTitle?: string;
  /** Exception type, when the issue is an exception. */
  readonly type?: string;
  /** Exception message, or the message itself. */
  readonly value?: string;
  /** Where it happened, in short. GlitchTip mostly does not say. */
  readonly culprit?: string;
  /** File of the first in-app frame, where the list says it. */
  readonly filename?: string;
  /** Function of that frame. */
  readonly function?: string;
  /** Bugsink lists do not say it; `Client.getIssueStats` does, as `face`. */
  readonly level?: Level;
  /** Unresolved, resolved or archived. */
  readonly status?: IssueStatus;
  /** New, ongoing, escalating or regressed, where the server tells. */
  readonly substatus?: IssueSubstatus;
  /** Sentry whole; Bugsink only `inNextRelease`. */
  readonly statusDetails?: StatusDetails;
  /** How urgent. */
  readonly priority?: IssuePriority;
  /** `true`: its events were caught by nobody. `undefined`: the server does not say. */
  readonly isUnhandled?: boolean;
  /** Of its events, else of its project. */
  readonly platform?: string;
  /** Who logged it. */
  readonly logger?: string;
  /** The project it is in. */
  readonly project: ProjectRef;
  /** Sentry; GlitchTip from version 6. Absent also when nobody is assigned. */
  readonly assignee?: Actor;
  /**
   * Inside the query's time range and environments. In Sentry's lists; elsewhere `Client.getIssueStats` tells
   * it, where it can.
   */
  readonly period?: IssueCounts;
  /** Since the issue exists. */
  readonly lifetime?: IssueCounts;
  /** Only events that match the query's event-level filters. Sentry only. */
  readonly matching?: IssueCounts;
  /** By the user the token belongs to. Sentry only. */
  readonly isBookmarked?: boolean;
  /** By the user the token belongs to. Sentry only. */
  readonly hasSeen?: boolean;
  /** How many comments it has. */
  readonly commentCount?: number;
  /** Version of its first event. Sentry only, in details. */
  readonly firstRelease?: string;
  /** Version of its newest event. Sentry only, in details. */
  readonly lastRelease?: string;
  /** The server's own page about the issue. `http(s)` only. Absent on Bugsink behind a proxy. */
  readonly permalink?: string;
  /** Tag keys the issue's events carry, when the server lists them. */
  readonly tagKeys?: readonly string[];
  /** What it is about, e.g. `error`, `performance`. Sentry only. */
  readonly category?: string;
  /** Finer than `category`, in the server's words, e.g. `performance_n_plus_one_db_queries`. Sentry only. */
  readonly kind?: string;
  /** What the server links it with, such as tickets. Sentry only. */
  readonly tickets?: readonly LinkedTicket[];
  /** Words of users about it. Sentry and GlitchTip, in details. */
  readonly feedbackCount?: number;
  /** Whether files came with its newest event, where the server was asked and says so. */
  readonly latestHasAttachments?: boolean;
  /** Free-form extras a server attaches to the title. */
  readonly metadata?: { readonly [key: string]: Json };
}

/** A string that identifies an issue across servers. For keys and comparisons, not for display. */
export function issueKey(ref: IssueRef): string {
  return `${encodeURIComponent(ref.source)}/${encodeURIComponent(ref.project)}/${encodeURIComponent(ref.id)}`;
}
