import type { Translate } from '../../../i18n/index.js';
import { priorityMessages } from '../../../i18n/kit/en/priority.js';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import {
  type ArchiveUntil,
  actionOf,
  type Issue,
  type IssueCommand,
  issueTitle,
  type Problem,
  type ResolveIn,
} from '../../../model/index.js';
import { useMessages } from '../../config/useMessages.js';
import { useKit } from '../base/useKit.js';
import { priorityText } from '../data/priorityText.js';
import { problemText } from '../states/problemText.js';
import { issueActionsMessages } from './IssueActions.messages.js';

type Say = Translate<typeof issueActionsMessages>;
type Key = keyof typeof issueActionsMessages;

/** How actions are put into words. */
export interface ActionWords {
  readonly t: Say;
  /** One issue by its name, several by their number. */
  what(issues: readonly Issue[]): string;
  /** The name of an action, as on its button. */
  action(command: IssueCommand): string;
  /** What was done, to so many of the issues. */
  done(command: IssueCommand, issues: readonly Issue[], count?: number): string;
  /** Why something was not done. */
  reason(problem: Problem): string;
  duration(minutes: number): string;
  priority(priority: string): string;
}

/** The words of actions in the reader's language. */
export function useActionWords(messages?: { readonly [key in Key]?: string | undefined }): ActionWords {
  const t = useMessages('IssueActions', issueActionsMessages, messages);
  const kit = useKit(problemMessages);
  const priorities = useKit(priorityMessages);
  const priority = (word: string): string => priorityText(priorities, word);
  const duration = (minutes: number): string => durationText(minutes, t);
  const what = (issues: readonly Issue[], count = issues.length): string => {
    const [only] = issues;
    return only && issues.length === 1 ? issueName(only, t) : t('what', { count });
  };
  return {
    t,
    what,
    duration,
    priority,
    action: (command) => {
      const key = ACTION[actionOf(command)];
      return t(key).replace(/\s*…$/, '');
    },
    done: (command, issues, count = issues.length) => {
      const [key, values] = doneText(command, issues, { priority, duration });
      return t(key, { ...values, what: what(issues, count) });
    },
    reason: (problem) => {
      if (problem.code === 'forbidden')
        return problem.scope === undefined ? t('notAllowed') : t('needsScope', { scope: problem.scope });
      // A connection that was lost on the way leaves open whether it arrived.
      if (problem.hint === 'offline') return t('notSent');
      const reason = kit(problemText(problem).headline);
      const ms = problem.code === 'rate_limited' ? (problem.retryAfterMs ?? 0) : 0;
      return ms > 0 ? t('limited', { reason, time: duration(Math.ceil(ms / 60_000)) }) : reason;
    },
  };
}

/** What people call an issue. */
export function issueName(issue: Issue, t: Say): string {
  return issue.shortId ?? issueTitle(issue).main ?? t('untitled');
}

/** An issue with what it is about, for lists where it must not be taken for another. */
export function fullName(issue: Issue, t: Say): string {
  const { main, detail } = issueTitle(issue);
  return [issue.shortId, [main ?? t('untitled'), detail].filter(Boolean).join(': ')]
    .filter(Boolean)
    .join(' · ');
}

const ACTION: { readonly [action in ReturnType<typeof actionOf>]: Key } = {
  resolve: 'resolve',
  unresolve: 'unresolve',
  archive: 'archive',
  assign: 'assign',
  prioritize: 'priority',
  bookmark: 'bookmark',
  markSeen: 'markViewed',
  merge: 'merge',
  delete: 'delete',
};

type Values = { readonly [name: string]: string | number };
type Words = Pick<ActionWords, 'priority' | 'duration'>;

function doneText(command: IssueCommand, issues: readonly Issue[], words: Words): readonly [Key, Values?] {
  if (command === 'merge') return ['doneMerge'];
  if (command === 'delete') return ['doneDelete'];
  if ('status' in command) {
    if (command.status === 'unresolved') return ['doneUnresolve'];
    return command.status === 'resolved' ? resolvedText(command.in) : archivedText(command.until, words);
  }
  if ('assignee' in command) return assignedText(command.assignee, issues);
  if ('priority' in command) return ['donePriority', { priority: words.priority(command.priority) }];
  if ('isBookmarked' in command) return [command.isBookmarked ? 'doneBookmark' : 'doneUnbookmark'];
  return [command.hasSeen ? 'doneViewed' : 'doneNotViewed'];
}

function resolvedText(where: ResolveIn | undefined): readonly [Key, Values?] {
  if (where === undefined) return ['doneResolve'];
  if (where === 'nextRelease') return ['doneResolveNextRelease'];
  if ('release' in where) return ['doneResolveRelease', { release: where.release }];
  return ['doneResolveCommit', { commit: where.commit.slice(0, 7) }];
}

function archivedText(until: ArchiveUntil | undefined, { duration }: Words): readonly [Key, Values?] {
  if (until === undefined) return ['doneArchive'];
  if (until === 'forever') return ['doneArchiveForever'];
  if (until === 'escalating') return ['doneArchiveEscalating'];
  if ('minutes' in until) return ['doneArchiveTime', { time: duration(until.minutes) }];
  const window = until.windowMinutes === undefined ? 'none' : duration(until.windowMinutes);
  if ('events' in until) return ['doneArchiveEvents', { count: until.events, window }];
  return ['doneArchiveUsers', { count: until.users, window }];
}

type Assignee = Extract<IssueCommand, { assignee: unknown }>['assignee'];

function assignedText(assignee: Assignee, issues: readonly Issue[]): readonly [Key, Values?] {
  if (assignee === null) return ['doneUnassign'];
  if (assignee === 'me') return ['doneAssignMe'];
  // Whoever was chosen from a list comes with a name.
  const named = assignee as { readonly name?: string };
  const known = issues.find((issue) => issue.assignee?.id === assignee.id)?.assignee?.name;
  const name = named.name ?? known;
  return name === undefined ? ['doneAssignOther'] : ['doneAssign', { name }];
}

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

function durationText(minutes: number, t: Say): string {
  if (minutes % WEEK === 0) return t('weeks', { count: minutes / WEEK });
  if (minutes % DAY === 0) return t('days', { count: minutes / DAY });
  if (minutes % HOUR === 0) return t('hours', { count: minutes / HOUR });
  return t('minutes', { count: minutes });
}
