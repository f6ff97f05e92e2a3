import type { Activity, JsonObject } from '../../model/index.js';
import { known } from './known.js';

/** One thing that was done to an issue, with what is known of it. What the server left out is absent. */
export type ActivityFact =
  | { readonly kind: 'commented' | 'firstSeen' | 'reopened' | 'reviewed' | 'unassigned' | 'resolved' }
  | { readonly kind: 'resolvedIn'; readonly where: ResolvedWhere; readonly name?: string }
  | { readonly kind: 'resolvedByAge'; readonly hours?: number }
  | { readonly kind: 'archived'; readonly until: ArchivedUntil }
  | { readonly kind: 'regressed'; readonly release?: string; readonly resolvedIn?: string }
  | { readonly kind: 'escalated'; readonly forecast?: number }
  | { readonly kind: 'priority'; readonly priority?: string; readonly isAutomatic: boolean }
  | { readonly kind: 'ongoing'; readonly days?: number }
  | { readonly kind: 'assigned'; readonly assignee: AssigneeFact }
  | { readonly kind: 'merged'; readonly issues?: number }
  /** A word that is not known here, as the server says it. */
  | { readonly kind: 'other'; readonly type: string };

/** What a resolution names. */
export type ResolvedWhere = 'release' | 'nextRelease' | 'commit' | 'pullRequest';

/** When an archived issue comes back. */
export type ArchivedUntil =
  | { readonly type: 'forever' | 'escalating' }
  | { readonly type: 'time'; readonly at: string }
  | { readonly type: 'minutes' | 'events' | 'users'; readonly count: number };

/** Whom an issue was given to. */
export interface AssigneeFact {
  /** Person or team. */
  readonly type?: 'user' | 'team';
  /** The server's id. */
  readonly id?: string;
  /** Name or address, where it came with the entry. */
  readonly name?: string;
  /** The one who assigned took it. */
  readonly isSelf: boolean;
  /** The rule that assigned it, where one did. */
  readonly rule?: string;
}

/** Reads an entry of an issue's activity. Total: any data gives a fact, and nothing is made up. */
export function activityFact({ type, data, actor }: Activity): ActivityFact {
  switch (type) {
    case 'note':
      return { kind: 'commented' };
    case 'first_seen':
      return { kind: 'firstSeen' };
    case 'set_resolved':
      return { kind: 'resolved' };
    case 'set_resolved_in_release':
      return resolvedIn(textIn(data, 'version'), 'release', 'nextRelease');
    case 'set_resolved_in_commit':
      return resolvedIn(commitName(objectIn(data, 'commit')), 'commit');
    case 'set_resolved_in_pull_request':
      return resolvedIn(textIn(objectIn(data, 'pullRequest'), 'id', 'title'), 'pullRequest');
    case 'set_resolved_by_age':
      return { kind: 'resolvedByAge', ...known('hours', numberIn(data, 'age')) };
    case 'set_unresolved':
      return { kind: 'reopened' };
    case 'set_ignored':
      return { kind: 'archived', until: untilOf(data) };
    case 'set_regression':
      return {
        kind: 'regressed',
        ...known('release', textIn(data, 'version')),
        ...known('resolvedIn', textIn(data, 'resolved_in_version')),
      };
    case 'set_escalating':
      return { kind: 'escalated', ...known('forecast', numberIn(data, 'forecast')) };
    case 'set_priority': {
      const isAutomatic = actor === undefined;
      return { kind: 'priority', ...known('priority', textIn(data, 'priority')), isAutomatic };
    }
    case 'auto_set_ongoing':
      return { kind: 'ongoing', ...known('days', numberIn(data, 'afterDays', 'after_days')) };
    case 'assigned':
      return { kind: 'assigned', assignee: assigneeOf(data, actor?.id) };
    case 'unassigned':
      return { kind: 'unassigned' };
    case 'mark_reviewed':
      return { kind: 'reviewed' };
    case 'merge':
      return { kind: 'merged', ...known('issues', lengthIn(data, 'issues')) };
    default:
      return { kind: 'other', type };
  }
}

function resolvedIn(
  name: string | undefined,
  where: ResolvedWhere,
  withoutName: ResolvedWhere = where,
): ActivityFact {
  return name === undefined
    ? { kind: 'resolvedIn', where: withoutName }
    : { kind: 'resolvedIn', where, name };
}

/** A hash is told by its first digits. */
function commitName(commit: JsonObject | undefined): string | undefined {
  const id = textIn(commit, 'shortId', 'id');
  return id !== undefined && /^[0-9a-f]{12,64}$/i.test(id) ? id.slice(0, 8) : id;
}

function untilOf(data: JsonObject): ArchivedUntil {
  const at = textIn(data, 'ignoreUntil');
  if (at !== undefined && !Number.isNaN(Date.parse(at))) return { type: 'time', at };
  const minutes = numberIn(data, 'ignoreDuration');
  if (minutes !== undefined) return { type: 'minutes', count: minutes };
  const events = numberIn(data, 'ignoreCount');
  if (events !== undefined) return { type: 'events', count: events };
  const users = numberIn(data, 'ignoreUserCount');
  if (users !== undefined) return { type: 'users', count: users };
  return { type: own(data, 'ignoreUntilEscalating') === true ? 'escalating' : 'forever' };
}

function assigneeOf(data: JsonObject, actorId: string | undefined): AssigneeFact {
  const id = textIn(data, 'assignee');
  const type = textIn(data, 'assigneeType');
  const name =
    textIn(objectIn(data, 'user'), 'name', 'email') ?? textIn(data, 'assigneeName', 'assigneeEmail');
  return {
    ...((type === 'user' || type === 'team') && { type }),
    ...known('id', id),
    ...known('name', name),
    isSelf: type !== 'team' && id !== undefined && id === actorId,
    ...known('rule', textIn(data, 'rule')),
  };
}

function own(data: JsonObject | undefined, key: string): unknown {
  return data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined;
}

/** The first of some members that is a text, or a number written out. */
function textIn(data: JsonObject | undefined, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = own(data, key);
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
}

function numberIn(data: JsonObject, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const value = own(data, key);
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  }
  return undefined;
}

function objectIn(data: JsonObject, key: string): JsonObject | undefined {
  const value = own(data, key);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

function lengthIn(data: JsonObject, key: string): number | undefined {
  const value = own(data, key);
  return Array.isArray(value) ? value.length : undefined;
}
