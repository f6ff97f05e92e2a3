import type { JsonObject } from '../../../model/index.js';
import type { Activity, IssueState } from './issue.js';
import { MEMBERS, TEAMS } from './people.js';
import { pick, unit } from './random.js';
import type { Series } from './series.js';

const DAY = 86_400_000;

interface StateSeed {
  readonly index: number;
  readonly seed: number;
  readonly series: Series;
  readonly start: number;
}

type Status = Pick<IssueState, 'status' | 'substatus' | 'statusDetails'>;

/** Every status and substatus occurs; the first issue is open. */
export function seedState(from: StateSeed): IssueState {
  const { index, seed, series, start } = from;
  const status = statusOf(from);
  const level = series.scene.error.level ?? 'error';
  return {
    ...status,
    priority:
      level === 'fatal' ? 'high' : level === 'warning' ? 'low' : pick(['medium', 'medium', 'high'], seed, 2),
    priorityLockedAt: null,
    assignedTo: assigneeOf(seed),
    hasSeen: unit(seed, 4) < 0.6,
    isBookmarked: unit(seed, 5) < 0.06,
    isSubscribed: false,
    isPublic: false,
    reviewed: start - series.first > 3 * DAY,
    activity: activityOf(status, index, seed, series),
  };
}

function statusOf({ index, seed, series, start }: StateSeed): Status {
  const dice = index === 0 ? 0 : unit(seed, 1);
  if (dice < 0.64)
    return { status: 'unresolved', substatus: openSubstatus(seed, start - series.first), statusDetails: {} };
  if (dice < 0.83)
    return { status: 'resolved', substatus: null, statusDetails: resolvedDetails(seed, series) };
  if (dice < 0.995) return archived(seed, start);
  return {
    status: 'reprocessing',
    substatus: null,
    statusDetails: {
      pendingEvents: 12,
      info: { dateCreated: new Date(start - DAY).toISOString(), totalEvents: 40 },
    },
  };
}

function openSubstatus(seed: number, age: number): string {
  const dice = unit(seed, 7);
  if (age < 7 * DAY) return dice < 0.85 ? 'new' : 'escalating';
  return dice < 0.1 ? 'escalating' : dice < 0.24 ? 'regressed' : 'ongoing';
}

function resolvedDetails(seed: number, series: Series): JsonObject {
  const actor = person(seed);
  const version = series.releases.at(-1)?.version;
  const kind = unit(seed, 8);
  if (kind < 0.5 || version === undefined) return { actor };
  if (kind < 0.7) return { inRelease: version, actor };
  if (kind < 0.85) return { inNextRelease: true, actor };
  return { autoResolved: true };
}

function archived(seed: number, start: number): Status {
  const kind = unit(seed, 9);
  const base = {
    ignoreCount: null,
    ignoreUntil: null,
    ignoreUserCount: null,
    ignoreUserWindow: null,
    ignoreWindow: null,
  };
  const actor = person(seed);
  if (kind < 0.5)
    return { status: 'ignored', substatus: 'archived_until_escalating', statusDetails: { actor } };
  if (kind < 0.75) return { status: 'ignored', substatus: 'archived_forever', statusDetails: { actor } };
  const condition =
    kind < 0.88 ? { ignoreCount: 80 } : { ignoreUntil: new Date(start + 2 * DAY).toISOString() };
  return {
    status: 'ignored',
    substatus: 'archived_until_condition_met',
    statusDetails: { ...base, ...condition, actor },
  };
}

function person(seed: number): JsonObject {
  const { id, name, email, username } = pick(MEMBERS, seed, 10);
  return { id, name, email, username };
}

function assigneeOf(seed: number): IssueState['assignedTo'] {
  const dice = unit(seed, 3);
  if (dice < 0.22) return { type: 'user', id: pick(MEMBERS, seed, 11).id };
  if (dice < 0.36) return { type: 'team', id: pick(TEAMS, seed, 12).id };
  return null;
}

/** Newest first, as servers list it. */
function activityOf(status: Status, index: number, seed: number, series: Series): Activity[] {
  const user = pick(MEMBERS, seed, 10).id;
  const entries: Omit<Activity, 'id'>[] = [];
  if (index % 9 === 0)
    entries.push({
      type: 'note',
      user,
      data: { text: 'Looks like the coupon change.' },
      at: series.last - DAY / 6,
    });
  if (status.status === 'resolved')
    entries.push({ type: 'set_resolved', user, data: {}, at: series.last + 1000 });
  if (status.status === 'ignored')
    entries.push({ type: 'set_ignored', user, data: {}, at: series.last - 60_000 });
  if (status.substatus === 'regressed') {
    const version = series.releases.at(-1)?.version ?? '';
    entries.push({
      type: 'set_regression',
      user: null,
      data: { version, follows_semver: true },
      at: series.last - 2 * DAY,
    });
  }
  if (status.substatus === 'escalating')
    entries.push({ type: 'set_escalating', user: null, data: { forecast: 40 }, at: series.last - 3_600_000 });
  return entries
    .filter((entry) => entry.at >= series.first)
    .sort((a, b) => b.at - a.at)
    .map((entry, place) => ({ ...entry, id: String(800_000 + index * 10 + place) }));
}
