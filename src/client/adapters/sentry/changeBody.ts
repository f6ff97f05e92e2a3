import type { ArchiveUntil, IssueChange, ResolveIn } from '../../../model/index.js';
import { assigneeText } from '../shared/assignee.js';

/** A change in the server's words. */
export interface ChangeBody {
  readonly [member: string]: unknown;
}

export function changeBody(change: IssueChange, isProxied: boolean): ChangeBody {
  if ('status' in change) return statusBody(change);
  if ('assignee' in change) return { assignedTo: assigneeText(change.assignee, isProxied) };
  if ('priority' in change) return { priority: change.priority };
  if ('isBookmarked' in change) return { isBookmarked: change.isBookmarked };
  return { hasSeen: change.hasSeen };
}

function statusBody(change: Extract<IssueChange, { status: string }>): ChangeBody {
  if (change.status === 'resolved') return { status: 'resolved', statusDetails: resolveDetails(change.in) };
  if (change.status === 'unresolved')
    return { status: 'unresolved', substatus: change.substatus ?? 'ongoing', statusDetails: {} };
  return { status: 'ignored', ...archiveMembers(change.until) };
}

function resolveDetails(where: ResolveIn | undefined): ChangeBody {
  if (where === undefined) return {};
  if (where === 'nextRelease') return { inNextRelease: true };
  if ('release' in where) return { inRelease: where.release };
  return { inCommit: { commit: where.commit, repository: where.repository } };
}

/** The substatus is always said: without it the server guesses. */
function archiveMembers(until: ArchiveUntil | undefined): ChangeBody {
  if (until === undefined || until === 'escalating') {
    return { statusDetails: {}, substatus: 'archived_until_escalating' };
  }
  if (until === 'forever') return { statusDetails: {}, substatus: 'archived_forever' };
  return { statusDetails: conditionOf(until), substatus: 'archived_until_condition_met' };
}

function conditionOf(until: Exclude<ArchiveUntil, string>): ChangeBody {
  if ('minutes' in until) return { ignoreDuration: until.minutes };
  if ('events' in until) {
    return { ignoreCount: until.events, ...(until.windowMinutes && { ignoreWindow: until.windowMinutes }) };
  }
  return {
    ignoreUserCount: until.users,
    ...(until.windowMinutes && { ignoreUserWindow: until.windowMinutes }),
  };
}
