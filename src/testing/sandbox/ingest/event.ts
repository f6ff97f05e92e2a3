import type { JsonObject } from '../../../model/index.js';
import { numberOf, textOf } from '../read/lenient.js';
import { eventCount, type IssueRecord, type IssueState } from '../world/issue.js';
import type { ProjectRecord } from '../world/projects.js';
import { releaseSeenLive } from '../world/releases.js';
import { shortIdOf } from '../world/seedIssue.js';
import type { World } from '../world/world.js';
import { enrich } from './enrich.js';
import { fingerprintOf } from './grouping.js';
import { headOf } from './head.js';
import { tagsOf } from './tags.js';

const MONTH = 30 * 86_400_000;
/** Environments and releases that a project comes to know. */
const MAX_NAMES = 1_000;

export interface Incoming {
  readonly project: ProjectRecord;
  readonly payload: JsonObject;
  readonly eventId: string;
  readonly bytes: number;
  /** Who sent it. */
  readonly address: string;
}

/** Takes an event in: it is in the lists when this returns. One that is known already is dropped. */
export function takeEvent(world: World, { project, payload: sent, eventId, bytes, address }: Incoming): void {
  if (world.issueOfEvent(eventId) !== undefined) return;
  const now = world.clock();
  const payload: JsonObject = { environment: 'production', ...enrich(sent, address), event_id: eventId };
  const tags = tagsOf(payload);
  meet(world, project, tags.environment, tags.release, now);
  const fingerprint = fingerprintOf(payload);
  const issue =
    world.issueByFingerprint(project, fingerprint) ?? createIssue(world, project, payload, fingerprint);
  const count = eventCount(issue);
  const earliest = issue.series?.last ?? 0;
  const at = Math.max(earliest, happenedAt(payload, now));
  if (count > 0) regress(issue, tags.release, at);
  world.addEvent(issue, { id: eventId, payload, tags, at, received: now, bytes });
  world.traces.addError(payload, eventId);
}

/** The SDK's clock, unless it is plainly wrong. */
function happenedAt(payload: JsonObject, now: number): number {
  const seconds = numberOf(payload.timestamp);
  const time = seconds === null ? Date.parse(textOf(payload.timestamp) ?? '') : Math.round(seconds * 1000);
  return Number.isNaN(time) || time > now + 60_000 || time < now - MONTH ? now : time;
}

/** Environments and releases come into being with their first event or session. */
export function meet(
  world: World,
  project: ProjectRecord,
  environment: string | undefined,
  release: string | undefined,
  now: number,
): void {
  if (environment !== undefined && project.environments.size < MAX_NAMES)
    project.environments.add(environment);
  if (
    release === undefined ||
    project.releases.length >= MAX_NAMES ||
    project.releases.some((one) => one.version === release)
  )
    return;
  project.releases.push(
    releaseSeenLive(release, 78_000 + project.index * 1000 + project.releases.length, now),
  );
  world.version++;
}

function createIssue(
  world: World,
  project: ProjectRecord,
  payload: JsonObject,
  fingerprint: string,
): IssueRecord {
  const head = headOf(payload);
  const shortId = shortIdOf(project, project.nextShortId++);
  const state: IssueState = {
    status: 'unresolved',
    substatus: 'new',
    statusDetails: {},
    priority: head.level === 'fatal' || head.unhandled ? 'high' : head.level === 'error' ? 'medium' : 'low',
    priorityLockedAt: null,
    assignedTo: null,
    hasSeen: false,
    isBookmarked: false,
    isSubscribed: false,
    isPublic: false,
    reviewed: false,
    activity: [],
  };
  return world.addIssue((number, id) => ({
    number,
    id,
    shortId,
    project,
    live: [],
    head,
    state,
    fingerprint,
  }));
}

/** A resolved issue that comes back is open again, unless it is resolved for a release still to come. */
function regress(issue: IssueRecord, release: string | undefined, at: number): void {
  const { state } = issue;
  if (state.status !== 'resolved') return;
  const seenBefore = issue.live.some((event) => event.tags.release === release);
  if (state.statusDetails.inNextRelease === true && seenBefore) return;
  const resolvedIn = textOf(state.statusDetails.inRelease);
  state.status = 'unresolved';
  state.substatus = 'regressed';
  state.statusDetails = {};
  state.activity.unshift({
    id: `r${issue.id}${at}`,
    type: 'set_regression',
    user: null,
    data: { version: release ?? '', ...(resolvedIn !== null && { resolved_in_version: resolvedIn }) },
    at,
  });
}
