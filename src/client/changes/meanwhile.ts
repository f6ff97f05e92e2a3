import type { Issue, IssueChange, StatusDetails } from '../../model/index.js';
import { applyChange, type changedPart } from './issueChange.js';

/** A part of an issue, as `changedPart` names it. */
export type IssuePart = ReturnType<typeof changedPart>;

/** A server may round a time, or have a clock that is a little off. */
const SAME_TIME_MS = 5 * 60_000;

/**
 * Whether an issue still is as a change left it, as far as the server tells. `at` is when the change was carried
 * out, by the server's clock. Where the server says less than the change did, nothing speaks against it.
 */
export function stillHolds(change: IssueChange, issue: Issue, at: number): boolean {
  if ('status' in change) {
    const after = applyChange(issue, change, at);
    if (issue.status === undefined) return true;
    if (issue.status !== after.status || !isSameSubstatus(after, issue)) return false;
    return issue.status === 'unresolved' || isSameCondition(after.statusDetails, issue.statusDetails ?? {});
  }
  if ('assignee' in change) {
    // Who that is only the server knows.
    return change.assignee === 'me' || !differsIn('assignee', applyChange(issue, change), issue);
  }
  const part = Object.keys(change)[0] as 'priority' | 'isBookmarked' | 'hasSeen';
  return issue[part] === undefined || issue[part] === (change as Partial<Issue>)[part];
}

/** Whether a change would leave an issue just as it is. */
export function isSo(change: IssueChange, issue: Issue, at: number): boolean {
  const after = applyChange(issue, change, at);
  if (!('status' in change)) return stillHolds(change, issue, at);
  const isSame = issue.substatus === undefined || after.substatus === issue.substatus;
  return isSame && after.status === issue.status && sameJson(after.statusDetails, issue.statusDetails);
}

function sameJson(one: unknown = {}, other: unknown = {}): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether somebody changed this part of an issue: what servers change by themselves as time goes by is no change. */
export function differsIn(part: IssuePart, before: Issue, now: Issue): boolean {
  if (part === 'status') {
    if (before.status === undefined || now.status === undefined) return false;
    return before.status !== now.status || !isSameSubstatus(before, now);
  }
  if (part === 'assignee')
    return before.assignee?.type !== now.assignee?.type || before.assignee?.id !== now.assignee?.id;
  return before[part] !== undefined && now[part] !== undefined && before[part] !== now[part];
}

/** The issue with this part as it is in another picture of it. */
export function withPart(part: IssuePart, issue: Issue, from: Issue): Issue {
  const names = part === 'status' ? STATUS_MEMBERS : [part];
  const rest = Object.entries(issue).filter(([name]) => !(names as readonly string[]).includes(name));
  const taken = names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]] as const]));
  return Object.fromEntries([...rest, ...taken]) as unknown as Issue;
}

const STATUS_MEMBERS = ['status', 'substatus', 'statusDetails'] as const;

/** Open issues that were new are ongoing some days later; that nobody did. */
function isSameSubstatus(before: Issue, now: Issue): boolean {
  const [then, since] = [before.substatus, now.substatus];
  if (then === undefined || since === undefined || then === since) return true;
  return now.status === 'unresolved' && since !== 'regressed' && since !== 'escalating';
}

function isSameCondition(wanted: StatusDetails = {}, now: StatusDetails): boolean {
  if (now.auto) return false;
  const isPlain = RELEASE_OR_COMMIT.every((name) => wanted[name] === undefined);
  // The next release becomes a release once it is there.
  if (RELEASE_OR_COMMIT.some((name) => now[name] !== undefined && (isPlain || differs(name, wanted, now))))
    return false;
  const isForGood = CONDITIONS.every((name) => wanted[name] === undefined);
  return !CONDITIONS.some((name) => now[name] !== undefined && (isForGood || differs(name, wanted, now)));
}

const RELEASE_OR_COMMIT = ['inNextRelease', 'inRelease', 'inCommit'] as const;
const CONDITIONS = ['until', 'untilEvents', 'untilUsers'] as const;

function differs(
  name: (typeof RELEASE_OR_COMMIT | typeof CONDITIONS)[number],
  wanted: StatusDetails,
  now: StatusDetails,
): boolean {
  if (name === 'inRelease' && wanted.inNextRelease) return false;
  if (name === 'inRelease' && wanted.inCommit !== undefined) return false;
  if (name === 'inCommit') return !isSameCommit(wanted.inCommit, now.inCommit);
  if (name === 'until') return !(Math.abs(timeOf(wanted.until) - timeOf(now.until)) <= SAME_TIME_MS);
  // Those are counted down.
  if (name === 'untilEvents' || name === 'untilUsers')
    return wanted[name] === undefined || (now[name] ?? 0) > wanted[name];
  return wanted[name] !== now[name];
}

function isSameCommit(one = '', other = ''): boolean {
  return one !== '' && (one.startsWith(other) || other.startsWith(one));
}

function timeOf(text: string | undefined): number {
  return Date.parse(text ?? '');
}
