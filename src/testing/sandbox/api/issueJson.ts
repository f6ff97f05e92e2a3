import type { Json, JsonObject } from '../../../model/index.js';
import { iso } from '../http/params.js';
import type { EventFilter } from '../world/facts.js';
import { eventCount, firstSeen, type IssueRecord, timeAt } from '../world/issue.js';
import { countOf, countUsers, type Selection, select } from '../world/selection.js';
import type { World } from '../world/world.js';
import { suggestedOwners } from './owners.js';
import { assigneeJson } from './people.js';
import { type bucketsOf, pointsOf } from './stats.js';

/** What of an issue to send, and for which events its numbers stand. */
export interface IssueShape {
  readonly world: World;
  /** Period and environments. */
  readonly scope: EventFilter;
  /** The same with the search's conditions on events, when it has any. */
  readonly filtered?: EventFilter;
  /** Key of `stats` and its buckets; absent for none. */
  readonly stats?: { readonly period: string; readonly buckets: ReturnType<typeof bucketsOf> };
  readonly collapse: ReadonlySet<string>;
  readonly expand: ReadonlySet<string>;
}

/** What an issue is, without numbers that depend on the request. */
export function issueBase(issue: IssueRecord, { world, collapse, expand }: IssueShape): Record<string, Json> {
  const { head, state, project } = issue;
  return {
    id: issue.id,
    shareId: state.isPublic ? `share${issue.id}` : null,
    shortId: issue.shortId,
    title: head.title,
    culprit: head.culprit,
    permalink:
      world.webUrl === undefined
        ? null
        : `${world.webUrl}/organizations/${world.organization.slug}/issues/${issue.id}/`,
    logger: head.logger ?? null,
    level: head.level,
    status: state.status,
    statusDetails: state.statusDetails,
    substatus: state.substatus,
    isPublic: state.isPublic,
    platform: project.platform,
    priority: state.priority,
    priorityLockedAt: state.priorityLockedAt,
    project: { id: project.id, name: project.name, slug: project.slug, platform: project.platform },
    type: head.eventType,
    issueType: 'error',
    issueCategory: 'error',
    metadata: head.metadata,
    numComments: state.activity.filter((entry) => entry.type === 'note').length,
    assignedTo: assigneeJson(state.assignedTo),
    isBookmarked: state.isBookmarked,
    isSubscribed: state.isSubscribed,
    subscriptionDetails: null,
    hasSeen: state.hasSeen,
    annotations: [],
    ...(!collapse.has('unhandled') && { isUnhandled: head.unhandled }),
    ...(expand.has('owners') && { owners: suggestedOwners(world, issue) }),
    ...(expand.has('inbox') && { inbox: inboxOf(issue) }),
  };
}

function inboxOf(issue: IssueRecord): JsonObject | null {
  const { state } = issue;
  if (state.status !== 'unresolved' || state.reviewed) return null;
  const reason = state.substatus === 'regressed' ? 2 : state.substatus === 'escalating' ? 5 : 0;
  return { reason, reason_details: null, date_added: iso(firstSeen(issue)) };
}

/** A row of an issue list. */
export function issueRow(issue: IssueRecord, shape: IssueShape): JsonObject {
  const { collapse } = shape;
  return {
    ...(collapse.has('base') ? { id: issue.id } : issueBase(issue, shape)),
    ...issueNumbers(issue, shape),
  };
}

/** The numbers of a row, as lists and the call for late numbers send them. */
export function issueNumbers(issue: IssueRecord, shape: IssueShape): JsonObject {
  const { collapse, scope, filtered } = shape;
  const light = collapse.has('stats');
  return {
    ...(collapse.has('base') && !collapse.has('unhandled') && { isUnhandled: issue.head.unhandled }),
    ...countsOf(issue, select(issue, scope)),
    ...(!light && shape.stats !== undefined && { stats: statsOf(issue, scope, shape.stats) }),
    ...(!light &&
      !collapse.has('lifetime') && { lifetime: { ...countsOf(issue, select(issue, {})), stats: null } }),
    ...(!light &&
      !collapse.has('filtered') && {
        filtered: filtered === undefined ? null : filteredOf(issue, filtered, shape),
      }),
  };
}

function filteredOf(issue: IssueRecord, filter: EventFilter, { stats }: IssueShape): JsonObject {
  return {
    ...countsOf(issue, select(issue, filter)),
    ...(stats && { stats: statsOf(issue, filter, stats) }),
  };
}

function statsOf(
  issue: IssueRecord,
  filter: EventFilter,
  stats: NonNullable<IssueShape['stats']>,
): JsonObject {
  return { [stats.period]: pointsOf(issue, filter, stats.buckets) };
}

/** Counts are texts, user counts are numbers, and times may be null. */
export function countsOf(issue: IssueRecord, chosen: Selection): JsonObject {
  const slots = chosen.dropped ?? [];
  const stored =
    chosen.count === 0 ? [] : [0, chosen.count - 1].map((rank) => timeAt(issue, chosen.at(rank)));
  const firsts = [...stored, ...slots.map(({ first }) => first)];
  const lasts = [...stored, ...slots.map(({ last }) => last)];
  return {
    count: String(countOf(chosen)),
    userCount: countUsers(issue, chosen),
    firstSeen: firsts.length === 0 ? null : iso(Math.min(...firsts)),
    lastSeen: lasts.length === 0 ? null : iso(Math.max(...lasts)),
  };
}

/** All-time numbers, as detail sends them. */
export function lifetimeOf(issue: IssueRecord): JsonObject {
  return eventCount(issue) === 0 ? {} : countsOf(issue, select(issue, {}));
}
