import type { Issue, IssueCounts, IssueStatus, JsonObject } from '../../../model/index.js';
import { normalizeActor } from '../organization/people.js';
import { normalizeProjectRef } from '../organization/project.js';
import { readCount } from '../read/count.js';
import { toJson } from '../read/json.js';
import { readLevel } from '../read/level.js';
import { readLink } from '../read/link.js';
import { readProse, readTitle } from '../read/prose.js';
import {
  isUnsafeKey,
  readArray,
  readBoolean,
  readId,
  readObject,
  readText,
  type Wire,
} from '../read/scalars.js';
import { readTime } from '../read/time.js';
import { normalizeStatusDetails } from './statusDetails.js';
import { readTickets } from './tickets.js';
import { readTrend } from './trend.js';

export interface IssueContext {
  /** The client's id. */
  readonly source: string;
  /** In a list, the outer numbers belong to the query's window; in a detail, to the issue's whole life. */
  readonly form: 'list' | 'detail';
}

/** An issue of a list or a detail. `undefined` when it cannot be named: without id or project. */
export function normalizeIssue(value: unknown, { source, form }: IssueContext): Issue | undefined {
  const wire = readObject(value);
  const id = readId(wire?.id);
  const project = normalizeProjectRef(wire?.project);
  if (!wire || id === undefined || project === undefined) return undefined;
  const issue: MutableIssue = { ref: { source, project: project.slug, id }, project };
  readNames(issue, wire);
  readState(issue, wire);
  readNumbers(issue, wire, form === 'list');
  readRest(issue, wire);
  return issue;
}

type MutableIssue = { -readonly [key in keyof Issue]: Issue[key] };

// One plain assignment per member, since this runs for every row of every page: a helper that takes the member's
// name costs several times as much.

function readNames(issue: MutableIssue, wire: Wire): void {
  const metadata = readObject(wire.metadata);
  const shortId = readText(wire.shortId);
  const title = readTitle(wire.title);
  const culprit = readText(wire.culprit);
  const logger = readText(wire.logger);
  const platform = readText(wire.platform) ?? issue.project.platform;
  const category = readText(wire.issueCategory);
  const kind = readText(wire.issueType);
  if (shortId !== undefined) issue.shortId = shortId;
  if (title !== undefined) issue.title = title;
  if (culprit !== undefined) issue.culprit = culprit;
  if (logger !== undefined) issue.logger = logger;
  if (platform !== undefined) issue.platform = platform;
  if (category !== undefined) issue.category = category;
  if (kind !== undefined) issue.kind = kind;
  if (metadata) readMetadata(issue, metadata);
}

function readMetadata(issue: MutableIssue, metadata: Wire): void {
  const type = readTitle(metadata.type);
  const value = readProse(metadata.value) ?? readProse(metadata.message);
  const ownTitle = readTitle(metadata.title);
  const filename = readText(metadata.filename);
  const name = readText(metadata.function);
  const extras = readExtras(metadata);
  if (ownTitle !== undefined) issue.ownTitle = ownTitle;
  if (type !== undefined) issue.type = type;
  if (value !== undefined) issue.value = value;
  if (filename !== undefined) issue.filename = filename;
  if (name !== undefined) issue.function = name;
  if (extras !== undefined) issue.metadata = extras;
}

function readState(issue: MutableIssue, wire: Wire): void {
  const level = wire.level === 'unknown' ? undefined : readLevel(wire.level);
  const status = readStatus(wire.status);
  const substatus = readText(wire.substatus);
  const statusDetails = normalizeStatusDetails(wire.statusDetails);
  const priority = readText(wire.priority);
  const isUnhandled = readBoolean(wire.isUnhandled);
  const isBookmarked = readBoolean(wire.isBookmarked);
  const hasSeen = readBoolean(wire.hasSeen);
  if (level !== undefined) issue.level = level;
  if (status !== undefined) issue.status = status;
  if (substatus !== undefined) issue.substatus = substatus;
  if (statusDetails !== undefined) issue.statusDetails = statusDetails;
  if (priority !== undefined) issue.priority = priority;
  if (isUnhandled !== undefined) issue.isUnhandled = isUnhandled;
  if (isBookmarked !== undefined) issue.isBookmarked = isBookmarked;
  if (hasSeen !== undefined) issue.hasSeen = hasSeen;
}

function readNumbers(issue: MutableIssue, wire: Wire, isList: boolean): void {
  const period = isList ? readCounts(wire) : undefined;
  const lifetime = isList ? readCounts(wire.lifetime) : readCounts(wire);
  const matching = readCounts(wire.filtered);
  const commentCount = readCount(wire.numComments);
  if (period !== undefined) issue.period = period;
  if (lifetime !== undefined) issue.lifetime = lifetime;
  if (matching !== undefined) issue.matching = matching;
  if (commentCount !== undefined) issue.commentCount = commentCount;
}

function readRest(issue: MutableIssue, wire: Wire): void {
  const assignee = normalizeActor(wire.assignedTo);
  const firstRelease = readVersion(wire.firstRelease);
  const lastRelease = readVersion(wire.lastRelease);
  const permalink = readLink(wire.permalink);
  const tagKeys = readTagKeys(wire.tags);
  const tickets = readTickets(wire.annotations);
  const feedbackCount = readCount(wire.userReportCount);
  const latestHasAttachments = readBoolean(wire.latestEventHasAttachments);
  if (assignee !== undefined) issue.assignee = assignee;
  if (firstRelease !== undefined) issue.firstRelease = firstRelease;
  if (lastRelease !== undefined) issue.lastRelease = lastRelease;
  if (permalink !== undefined) issue.permalink = permalink;
  if (tagKeys !== undefined) issue.tagKeys = tagKeys;
  if (tickets !== undefined) issue.tickets = tickets;
  if (feedbackCount !== undefined) issue.feedbackCount = feedbackCount;
  if (latestHasAttachments !== undefined) issue.latestHasAttachments = latestHasAttachments;
}

/** Counts and times of one window. `undefined` when none of them is known. */
export function readCounts(value: unknown): IssueCounts | undefined {
  const wire = readObject(value);
  if (!wire) return undefined;
  const events = readCount(wire.count);
  const users = readCount(wire.userCount);
  const firstSeen = readTime(wire.firstSeen);
  const lastSeen = readTime(wire.lastSeen);
  const trend = readTrend(wire.stats);
  const counts: { -readonly [key in keyof IssueCounts]: IssueCounts[key] } = {};
  if (events !== undefined) counts.events = events;
  if (users !== undefined) counts.users = users;
  if (firstSeen !== undefined) counts.firstSeen = firstSeen;
  if (lastSeen !== undefined) counts.lastSeen = lastSeen;
  if (trend !== undefined) counts.trend = trend;
  for (const _ in counts) return counts;
  return undefined;
}

/** The server says "ignored" (and once said "muted") for what people call archived. */
export function readStatus(value: unknown): IssueStatus | undefined {
  const status = readText(value);
  if (status === 'resolvedInNextRelease') return 'resolved';
  return status === 'ignored' || status === 'muted' ? 'archived' : status;
}

function readVersion(value: unknown): string | undefined {
  return readText(readObject(value)?.version) ?? (typeof value === 'string' ? readText(value) : undefined);
}

function readTagKeys(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const keys: string[] = [];
  for (const tag of readArray(value)) {
    const key = readText(readObject(tag)?.key);
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

const INTERPRETED: ReadonlySet<string> = new Set([
  'type',
  'value',
  'message',
  'filename',
  'function',
  'title',
]);

function readExtras(metadata: Wire | undefined): JsonObject | undefined {
  if (!metadata) return undefined;
  let extras: { [key: string]: NonNullable<ReturnType<typeof toJson>> } | undefined;
  for (const key of Object.keys(metadata)) {
    if (INTERPRETED.has(key) || isUnsafeKey(key)) continue;
    const member = toJson(metadata[key]);
    if (member === undefined || member === null) continue;
    extras ??= {};
    extras[key] = member;
  }
  return extras;
}
