import type { IssueChange } from './change.js';

/** All that a reader may be allowed to do to issues, e.g. for `actions`. */
export const ISSUE_ACTIONS = [
  'resolve',
  'archive',
  'assign',
  'prioritize',
  'bookmark',
  'markSeen',
  'comment',
  'merge',
  'delete',
] as const;

/** Something a reader may be allowed to do to issues. All but `comment` are done by an `IssueCommand`. */
export type IssueAction = (typeof ISSUE_ACTIONS)[number];

/** What is done to issues: a change that can be taken back, or one of the two that cannot. */
export type IssueCommand = IssueChange | 'merge' | 'delete';

/** The action that a change is a case of. Opening again is allowed to whoever may resolve or archive. */
export function actionOf(command: IssueCommand): Exclude<IssueAction, 'comment'> | 'unresolve' {
  if (command === 'merge' || command === 'delete') return command;
  if ('status' in command) {
    if (command.status === 'unresolved') return 'unresolve';
    return command.status === 'resolved' ? 'resolve' : 'archive';
  }
  if ('assignee' in command) return 'assign';
  if ('priority' in command) return 'prioritize';
  return 'isBookmarked' in command ? 'bookmark' : 'markSeen';
}
