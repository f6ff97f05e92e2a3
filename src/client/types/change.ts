import type { IssueRef, Problem } from '../../model/index.js';

/** At least one issue: a bulk call without ids cannot be written. */
export type IssueRefs = readonly [IssueRef, ...IssueRef[]];

/** What became of each issue of a change. Every one that was given is in exactly one of the lists. */
export interface BulkResult {
  /** Issues that were changed. */
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
