import type { Issue, IssueCounts, IssueStatus, JsonObject } from '../../model/index.js';
import { readLevel } from './level.js';
import { readLink } from './link.js';
import { normalizeActor } from './people.js';
import { normalizeProjectRef } from './project.js';
import {
  isUnsafeKey,
  readArray,
  readBoolean,
  readId,
  readNumber,
  readObject,
  readText,
  readTime,
  toJson,
  type Wire,
} from './read.js';
import { normalizeStatusDetails } from './statusDetails.js';
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
  const isList = form === 'list';
  const metadata = readObject(wire.metadata);
  // `put` instead of a spread per member: this runs for every row of every page.
  const issue: { -readonly [key in keyof Issue]?: Issue[key] } = {
    ref: { source, project: project.slug, id },
    project,
  };
  put(issue, 'shortId', readText(wire.shortId));
  put(issue, 'title', readText(wire.title));
  put(issue, 'type', readText(metadata?.type));
  put(issue, 'value', readText(metadata?.value) ?? readText(metadata?.message));
  put(issue, 'culprit', readText(wire.culprit));
  put(issue, 'filename', readText(metadata?.filename));
  put(issue, 'function', readText(metadata?.function));
  put(issue, 'level', wire.level === 'unknown' ? undefined : readLevel(wire.level));
  put(issue, 'status', readStatus(wire.status));
  put(issue, 'substatus', readText(wire.substatus));
  put(issue, 'statusDetails', normalizeStatusDetails(wire.statusDetails));
  put(issue, 'priority', readText(wire.priority));
  put(issue, 'isUnhandled', readBoolean(wire.isUnhandled));
  put(issue, 'platform', readText(wire.platform) ?? project.platform);
  put(issue, 'logger', readText(wire.logger));
  put(issue, 'assignee', normalizeActor(wire.assignedTo));
  put(issue, 'period', isList ? readCounts(wire) : undefined);
  put(issue, 'lifetime', isList ? readCounts(wire.lifetime) : readCounts(wire));
  put(issue, 'matching', readCounts(wire.filtered));
  put(issue, 'isBookmarked', readBoolean(wire.isBookmarked));
  put(issue, 'hasSeen', readBoolean(wire.hasSeen));
  put(issue, 'commentCount', readNumber(wire.numComments));
  put(issue, 'firstRelease', readVersion(wire.firstRelease));
  put(issue, 'lastRelease', readVersion(wire.lastRelease));
  put(issue, 'permalink', readLink(wire.permalink));
  put(issue, 'tagKeys', readTagKeys(wire.tags));
  put(issue, 'category', readText(wire.issueCategory));
  put(issue, 'metadata', readExtras(metadata));
  return issue as Issue;
}

function put<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}

/** Counts and times of one window. `undefined` when none of them is known. */
export function readCounts(value: unknown): IssueCounts | undefined {
  const wire = readObject(value);
  if (!wire) return undefined;
  const counts: { -readonly [key in keyof IssueCounts]: IssueCounts[key] } = {};
  put(counts, 'events', readCount(wire.count));
  put(counts, 'users', readCount(wire.userCount));
  put(counts, 'firstSeen', readTime(wire.firstSeen));
  put(counts, 'lastSeen', readTime(wire.lastSeen));
  put(counts, 'trend', readTrend(wire.stats));
  for (const _ in counts) return counts;
  return undefined;
}

function readCount(value: unknown): number | undefined {
  const count = readNumber(value);
  return count !== undefined && count >= 0 ? count : undefined;
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
