import type { Json, Open } from './json.js';
import type { Level } from './level.js';
import type { Actor } from './people.js';
import type { ProjectRef } from './project.js';
import type { Trend } from './trend.js';

/**
 * Names an issue everywhere. Ids alone collide across servers, and writes need the project.
 * `source` is the client's own name (its `id` option), `project` the project's slug.
 */
export interface IssueRef {
  readonly source: string;
  readonly project: string;
  readonly id: string;
}

export type IssueStatus = Open<
  'unresolved' | 'resolved' | 'archived' | 'reprocessing' | 'pending_deletion' | 'pending_merge'
>;

/** Finer state: `new`, `ongoing`, `escalating`, `regressed` while unresolved; the `archived_*` words otherwise. */
export type IssueSubstatus = Open<
  | 'new'
  | 'ongoing'
  | 'escalating'
  | 'regressed'
  | 'archived_until_escalating'
  | 'archived_until_condition_met'
  | 'archived_forever'
>;

export type IssuePriority = Open<'low' | 'medium' | 'high'>;

/** How an issue was resolved, or until when it is archived. Every member is optional: servers send what applies. */
export interface StatusDetails {
  readonly inNextRelease?: boolean;
  readonly inRelease?: string;
  readonly inCommit?: string;
  readonly auto?: boolean;
  /** Archived until this time (ISO). */
  readonly until?: string;
  /** Archived until this many more events, inside `windowMinutes` if given. */
  readonly untilEvents?: number;
  /** Archived until this many more users, inside `windowMinutes` if given. */
  readonly untilUsers?: number;
  readonly windowMinutes?: number;
  readonly actor?: string;
}

/** Numbers and times of one window. What the server did not say is absent, never 0. */
export interface IssueCounts {
  readonly events?: number;
  readonly users?: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly trend?: Trend;
}

/** Events with the same fingerprint, grouped by the server. */
export interface Issue {
  readonly ref: IssueRef;
  /** The name people say, e.g. `SHOP-3F`. */
  readonly shortId?: string;
  readonly title?: string;
  /** Exception type, when the issue is an exception. */
  readonly type?: string;
  /** Exception message, or the message itself. */
  readonly value?: string;
  readonly culprit?: string;
  readonly filename?: string;
  readonly function?: string;
  readonly level?: Level;
  readonly status?: IssueStatus;
  readonly substatus?: IssueSubstatus;
  readonly statusDetails?: StatusDetails;
  readonly priority?: IssuePriority;
  readonly isUnhandled?: boolean;
  readonly platform?: string;
  readonly logger?: string;
  readonly project: ProjectRef;
  readonly assignee?: Actor;
  /** Inside the query's time range and environments. */
  readonly period?: IssueCounts;
  /** Since the issue exists. */
  readonly lifetime?: IssueCounts;
  /** Only events that match the query's event-level filters. */
  readonly matching?: IssueCounts;
  readonly isBookmarked?: boolean;
  readonly hasSeen?: boolean;
  readonly commentCount?: number;
  readonly firstRelease?: string;
  readonly lastRelease?: string;
  /** The server's own page about the issue. `http(s)` only. */
  readonly permalink?: string;
  /** Tag keys the issue's events carry, when the server lists them. */
  readonly tagKeys?: readonly string[];
  readonly category?: string;
  /** Free-form extras a server attaches to the title. */
  readonly metadata?: { readonly [key: string]: Json };
}

/** A string that identifies an issue across servers. For keys and comparisons, not for display. */
export function issueKey(ref: IssueRef): string {
  return `${encodeURIComponent(ref.source)}/${encodeURIComponent(ref.project)}/${encodeURIComponent(ref.id)}`;
}
