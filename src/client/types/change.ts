import type { Actor, IssuePriority, IssueRef, Problem } from '../../model/index.js';

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

/** At least one issue: a bulk call without ids cannot be written. */
export type IssueRefs = readonly [IssueRef, ...IssueRef[]];

/** What became of each issue of a change. Every one that was given is in exactly one of the lists. */
export interface BulkResult {
  readonly done: readonly IssueRef[];
  /** `error` says why; `not_found` also for issues of another client. */
  readonly failed: readonly { readonly ref: IssueRef; readonly error: Problem }[];
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
