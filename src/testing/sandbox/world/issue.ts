import type { JsonObject } from '../../../model/index.js';
import { type Dropped, droppedCount } from './dropped.js';
import { decodeEventId, encodeEventId } from './eventId.js';
import type { ProjectRecord } from './projects.js';
import { hashText } from './random.js';
import type { Series } from './series.js';

/** What a group of events is called; worked out of its first event. */
export interface IssueHead {
  readonly eventType: string;
  readonly title: string;
  readonly culprit: string;
  readonly level: string;
  readonly logger?: string;
  readonly metadata: JsonObject;
  readonly unhandled: boolean;
}

/** What people do to an issue. */
export interface IssueState {
  status: string;
  substatus: string | null;
  statusDetails: JsonObject;
  priority: string;
  priorityLockedAt: string | null;
  assignedTo: { readonly type: 'user' | 'team'; readonly id: string } | null;
  hasSeen: boolean;
  isBookmarked: boolean;
  isSubscribed: boolean;
  isPublic: boolean;
  reviewed: boolean;
  activity: Activity[];
}

export interface Activity {
  readonly id: string;
  readonly type: string;
  /** Member id, `null` for the system. */
  readonly user: string | null;
  readonly data: JsonObject;
  readonly at: number;
}

/** An event that an SDK sent. */
export interface LiveEvent {
  readonly id: string;
  readonly payload: JsonObject;
  readonly tags: { readonly [key: string]: string };
  /** Epoch milliseconds. */
  readonly at: number;
  readonly received: number;
  readonly bytes: number;
}

export interface IssueRecord {
  readonly number: number;
  readonly id: string;
  readonly shortId: string;
  readonly project: ProjectRecord;
  /** Generated events; they come before the live ones. */
  readonly series?: Series;
  /** Oldest first. */
  readonly live: LiveEvent[];
  /** What is left of live events that are no longer stored. */
  dropped?: Dropped;
  readonly head: IssueHead;
  readonly state: IssueState;
  readonly fingerprint: string;
}

/** All events there ever were, stored or not. */
export function countedEvents(issue: IssueRecord): number {
  return eventCount(issue) + droppedCount(issue.dropped?.values() ?? []);
}

/** Time of the first event, stored or not (epoch milliseconds). */
export function firstSeen(issue: IssueRecord): number {
  const times = [...(issue.dropped?.values() ?? [])].map(({ first }) => first);
  return Math.min(timeAt(issue, 0), ...times);
}

/** Stored events. Positions run over generated ones, then live ones, oldest first. */
export function eventCount(issue: IssueRecord): number {
  return seriesCount(issue) + issue.live.length;
}

export function seriesCount(issue: IssueRecord): number {
  return issue.series?.count ?? 0;
}

export function liveAt(issue: IssueRecord, position: number): LiveEvent | undefined {
  return issue.live[position - seriesCount(issue)];
}

export function timeAt(issue: IssueRecord, position: number): number {
  const live = liveAt(issue, position);
  return live?.at ?? issue.series?.timeAt(position) ?? 0;
}

export function eventIdAt(issue: IssueRecord, position: number, seed: number): string {
  return liveAt(issue, position)?.id ?? encodeEventId(seed, issue.number, position);
}

/** Where an event is in its issue; -1 when it is not there. */
export function positionOf(issue: IssueRecord, eventId: string, seed: number): number {
  const decoded = decodeEventId(seed, eventId);
  if (decoded !== undefined) {
    return decoded.issue === issue.number && decoded.index < seriesCount(issue) ? decoded.index : -1;
  }
  const live = issue.live.findIndex((event) => event.id === eventId);
  return live < 0 ? -1 : seriesCount(issue) + live;
}

/** 32 hex digits that stand for a fingerprint, as servers show it. */
export function fingerprintHash(fingerprint: string): string {
  return [0, 1, 2, 3]
    .map((part) => hashText(`${part}:${fingerprint}`).toString(16).padStart(8, '0'))
    .join('');
}
