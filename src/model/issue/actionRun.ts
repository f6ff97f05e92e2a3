import type { Problem } from '../listing/problem.js';
import type { IssueCommand } from './action.js';
import type { Issue, IssueRef } from './issue.js';

/** What the server has meanwhile, where it is not what the reader saw. */
export interface ChangedMeanwhile {
  /** Which issue. */
  readonly ref: IssueRef;
  /** What somebody else changed. */
  readonly differences: readonly ('status' | 'assignee' | 'priority' | 'events')[];
  /** The issue as the server has it. */
  readonly now?: Issue;
  /** Who changed it last, by the issue's own activity. */
  readonly by?: string;
  /** When. ISO. */
  readonly at?: string;
}

/** An issue that is no longer in a list, since somebody else changed or removed it. */
export interface LeftIssue {
  /** As the reader saw it last. */
  readonly issue: Issue;
  /** What was done to it. Absent where it is not there any more: deleted, or merged into another. */
  readonly change?: ChangedMeanwhile;
}

/** What left a list between two readings of it. */
export interface LeftElsewhere {
  /** When the earlier reading came (ISO). */
  readonly since: string;
  /** In the order of the list. */
  readonly issues: readonly LeftIssue[];
  /** There may be more: not all that are missing were looked at. */
  readonly atLeast?: boolean;
}

/**
 * One thing that the reader did to some issues, and what became of it.
 *
 * - `running`: on its way. The issues already show it.
 * - `waiting`: the server asked to wait; it goes on by itself at `waitUntil`.
 * - `asking`: it cannot be taken back and the issues have changed since they were loaded, or, with `isUndo`, others
 *   have changed the same thing since and those were left as they are: confirm or leave it.
 * - `done`: the server has carried it out for all.
 * - `partly`, `failed`: it refused some, or all, of them; `failed` says which and why. Those show their old state.
 * - `undone`: taken back by the reader.
 */
export interface ActionRun {
  /** Unique on this page. */
  readonly id: string;
  /** What was sent. */
  readonly command: IssueCommand;
  /** The issues as they were before, in the order given. */
  readonly issues: readonly Issue[];
  /** How far it is. */
  readonly status: 'running' | 'waiting' | 'asking' | 'done' | 'partly' | 'failed' | 'undone';
  /** How many the server has carried out. */
  readonly doneCount: number;
  /** Issues that were not changed, with the reason. */
  readonly failed: readonly { readonly ref: IssueRef; readonly problem: Problem }[];
  /** There is a change that takes back what was done, and nothing later of the reader stands on it. */
  readonly canUndo: boolean;
  /** It is being taken back, or that is what failed: `failed` then names those that stay as they were changed. */
  readonly isUndo?: boolean;
  /** ISO; with `waiting`. */
  readonly waitUntil?: string;
  /**
   * What others did: with `asking`, what the question is about; else what a change met that the reader had not seen.
   */
  readonly changed?: readonly ChangedMeanwhile[];
  /** So many issues were changed without a look at what others had made of them: too many, or no answer in time. */
  readonly unread?: number;
  /** Where merged issues went. */
  readonly mergedInto?: IssueRef;
}

/** Carries out actions on issues, keeps what became of them and takes them back. */
export interface ActionRunner {
  /** Newest first, the latest few. The same array until something changes. */
  readonly runs: readonly ActionRun[];
  /** Starts an action; never rejects. A second run of the same command on issues under way is the first one. */
  run(command: IssueCommand, issues: readonly Issue[]): Promise<ActionRun>;
  /**
   * Sends the inverse of what was done, for the issues that still are as it left them. Where others have changed the
   * same thing since, it is `asking`. This, `retry` and `confirm` give the
   * action as it is where there is nothing to do, and reject only when it was forgotten.
   */
  undo(id: string): Promise<ActionRun>;
  /** Tries the failed ones again. */
  retry(id: string): Promise<ActionRun>;
  /** Goes on with an action that was `asking`. */
  confirm(id: string): Promise<ActionRun>;
  /**
   * Forgets it. One that was `asking` is left undone, one that was `waiting` goes no further; one that is `running`
   * goes on out of sight, and comes back if it fails.
   */
  dismiss(id: string): void;
}
