import type { Actor } from '../organization/people.js';
import type { IssuePriority, IssueSubstatus } from './issue.js';

/**
 * What to change, one thing at a time. GlitchTip and Bugsink take `status`; GlitchTip from version 6
 * `assignee` too.
 */
export type IssueChange =
  | { readonly status: 'resolved'; readonly in?: ResolveIn | undefined }
  /** `substatus` takes a change back to the letter, on Sentry; left out, `ongoing`. */
  | { readonly status: 'unresolved'; readonly substatus?: IssueSubstatus | undefined }
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
