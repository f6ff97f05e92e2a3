import type { Actor, ArchiveUntil, Issue, IssueChange, ResolveIn, StatusDetails } from '../../model/index.js';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };
type StatusMembers = Pick<Mutable<Issue>, 'status' | 'substatus' | 'statusDetails'>;

/**
 * The issue as it will be once the server has carried out the change. `me` stays unresolved: who that is comes
 * back with the server's answer. `now` is epoch milliseconds.
 */
export function applyChange(issue: Issue, change: IssueChange, now: number = Date.now()): Issue {
  if ('status' in change) {
    const { status: _status, substatus: _substatus, statusDetails: _details, ...rest } = issue;
    return { ...rest, ...statusAfter(change, now) };
  }
  if ('assignee' in change) return withAssignee(issue, change.assignee);
  return { ...issue, ...change };
}

function statusAfter(change: Extract<IssueChange, { status: string }>, now: number): StatusMembers {
  if (change.status === 'unresolved')
    return { status: 'unresolved', substatus: change.substatus ?? 'ongoing' };
  if (change.status === 'resolved') {
    return { status: 'resolved', ...(change.in && { statusDetails: resolvedIn(change.in) }) };
  }
  const { until = 'escalating' } = change;
  if (until === 'forever') return { status: 'archived', substatus: 'archived_forever' };
  if (until === 'escalating') return { status: 'archived', substatus: 'archived_until_escalating' };
  return {
    status: 'archived',
    substatus: 'archived_until_condition_met',
    statusDetails: archivedUntil(until, now),
  };
}

function resolvedIn(where: ResolveIn): StatusDetails {
  if (where === 'nextRelease') return { inNextRelease: true };
  return 'release' in where ? { inRelease: where.release } : { inCommit: where.commit };
}

function archivedUntil(until: Exclude<ArchiveUntil, string>, now: number): StatusDetails {
  if ('minutes' in until) return { until: new Date(now + until.minutes * 60_000).toISOString() };
  const window = until.windowMinutes === undefined ? {} : { windowMinutes: until.windowMinutes };
  return 'events' in until
    ? { untilEvents: until.events, ...window }
    : { untilUsers: until.users, ...window };
}

function withAssignee(issue: Issue, assignee: Pick<Actor, 'type' | 'id'> | 'me' | null): Issue {
  if (assignee === 'me') return issue;
  const { assignee: _before, ...rest } = issue;
  if (assignee === null) return rest;
  const { name, email, avatarUrl } = assignee as Partial<Actor>;
  return {
    ...rest,
    assignee: {
      type: assignee.type,
      id: assignee.id,
      name: name ?? assignee.id,
      ...(email !== undefined && { email }),
      ...(avatarUrl !== undefined && { avatarUrl }),
    },
  };
}

/**
 * What takes a change back: the change to the issue as it was before. `undefined` where that is not known, so
 * that nothing is "undone" to a guess. Merging and deleting have none.
 */
export function inverseOf(
  before: Issue,
  change: IssueChange,
  now: number = Date.now(),
): IssueChange | undefined {
  if ('status' in change) return statusBefore(before, now);
  if ('assignee' in change) return { assignee: before.assignee ?? null };
  if ('priority' in change) return before.priority === undefined ? undefined : { priority: before.priority };
  if ('isBookmarked' in change) {
    return before.isBookmarked === undefined ? undefined : { isBookmarked: before.isBookmarked };
  }
  return before.hasSeen === undefined ? undefined : { hasSeen: before.hasSeen };
}

function statusBefore({ status, substatus, statusDetails }: Issue, now: number): IssueChange | undefined {
  if (status === 'unresolved') return { status: 'unresolved', ...(substatus !== undefined && { substatus }) };
  if (status === 'resolved') return resolvedBefore(statusDetails);
  if (status !== 'archived') return undefined;
  const until = archivedBefore(substatus, statusDetails, now);
  return until && { status: 'archived', until };
}

function resolvedBefore(details: StatusDetails | undefined): IssueChange | undefined {
  if (details?.inNextRelease) return { status: 'resolved', in: 'nextRelease' };
  if (details?.inRelease !== undefined) return { status: 'resolved', in: { release: details.inRelease } };
  // The commit's repository is not told, so it cannot be named again.
  return details?.inCommit === undefined ? { status: 'resolved' } : undefined;
}

function archivedBefore(
  substatus: Issue['substatus'],
  details: StatusDetails | undefined,
  now: number,
): ArchiveUntil | undefined {
  if (substatus === 'archived_forever') return 'forever';
  if (substatus === 'archived_until_escalating') return 'escalating';
  const windowMinutes = details?.windowMinutes;
  if (details?.untilEvents !== undefined) return { events: details.untilEvents, windowMinutes };
  if (details?.untilUsers !== undefined) return { users: details.untilUsers, windowMinutes };
  const minutes = Math.ceil((Date.parse(details?.until ?? '') - now) / 60_000);
  return minutes > 0 ? { minutes } : undefined;
}

/** What of an issue a change is about. Of two changes of the same part only the later one holds. */
export function changedPart(
  change: IssueChange,
): 'status' | 'assignee' | 'priority' | 'isBookmarked' | 'hasSeen' {
  if ('status' in change) return 'status';
  if ('assignee' in change) return 'assignee';
  if ('priority' in change) return 'priority';
  return 'isBookmarked' in change ? 'isBookmarked' : 'hasSeen';
}

/** What a reader should know before doing something that cannot be undone. */
export type IssueDifference = 'status' | 'assignee' | 'priority' | 'events';

/** How an issue differs from what was loaded before. Empty when nothing that matters has changed. */
export function changedSince(before: Issue, now: Issue): readonly IssueDifference[] {
  const differences: IssueDifference[] = [];
  const [fine, finer] = [before.substatus, now.substatus];
  const isFiner = fine !== undefined && finer !== undefined && fine !== finer;
  if (before.status !== now.status || isFiner) differences.push('status');
  if (before.assignee?.type !== now.assignee?.type || before.assignee?.id !== now.assignee?.id) {
    differences.push('assignee');
  }
  if (before.priority !== now.priority) differences.push('priority');
  const [then, since] = [before.lifetime?.events, now.lifetime?.events];
  if (then !== undefined && since !== undefined && then !== since) differences.push('events');
  return differences;
}
