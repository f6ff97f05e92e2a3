import { changedSince, type IssueDifference } from '../../client/changes/issueChange.js';
import { problemOf } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import type {
  Activity,
  ActivityType,
  ChangedMeanwhile,
  Issue,
  IssueRef,
  Problem,
} from '../../model/index.js';
import { issueKey } from '../../model/index.js';

/** Requests at the same time. */
const AT_ONCE = 6;
/** Beyond so many it is no longer asked who changed each. */
const MOST_NAMED = 20;

/** Issues as the server has them now. */
export interface Reading {
  /** By key. */
  readonly found: ReadonlyMap<string, Issue>;
  /** Those that could not be read, by key. `not_found` for one that went into another issue, too. */
  readonly missing: ReadonlyMap<string, Problem>;
}

/** What has become of issues since a reader loaded them. */
export interface SecondLook extends Pick<Reading, 'missing'> {
  readonly changed: readonly ChangedMeanwhile[];
}

/** How an issue differs from what was expected. */
export interface Difference {
  readonly now: Issue;
  readonly differences: readonly IssueDifference[];
}

/** Reads issues again and compares them with what the reader saw. */
export async function lookAgain(client: Client, issues: readonly Issue[]): Promise<SecondLook> {
  const { found, missing } = await readAgain(
    client,
    issues.map(({ ref }) => ref),
  );
  const different = issues.flatMap((before): Difference[] => {
    const now = found.get(issueKey(before.ref));
    const differences = now ? changedSince(before, now) : [];
    return now && differences.length > 0 ? [{ now, differences }] : [];
  });
  return { changed: await whoChanged(client, different), missing };
}

/** Reads issues from their own addresses. Never rejects. */
export async function readAgain(
  client: Client,
  refs: readonly IssueRef[],
  signal?: AbortSignal,
): Promise<Reading> {
  const found = new Map<string, Issue>();
  const missing = new Map<string, Problem>();
  await inPool(refs, async (ref) => {
    try {
      const now = await client.getIssue(ref, signal && { signal });
      if (now.ref.id === ref.id) found.set(issueKey(ref), now);
      else missing.set(issueKey(ref), { code: 'not_found' });
    } catch (error) {
      missing.set(issueKey(ref), problemOf(error));
    }
  });
  return { found, missing };
}

/** Names who made issues differ, as far as their activity tells. Never rejects. */
export function whoChanged(
  client: Client,
  different: readonly Difference[],
  signal?: AbortSignal,
): Promise<readonly ChangedMeanwhile[]> {
  return inPool(different, async ({ now, differences }, index): Promise<ChangedMeanwhile> => {
    const last = index < MOST_NAMED ? await lastOf(client, now, differences, signal) : undefined;
    return { ref: now.ref, differences, now, ...last };
  });
}

/** Who changed it last, and when, as far as its activity tells. */
async function lastOf(
  client: Client,
  { ref, lifetime, statusDetails }: Issue,
  differences: readonly IssueDifference[],
  signal: AbortSignal | undefined,
): Promise<Pick<ChangedMeanwhile, 'by' | 'at'>> {
  const isByEvents = differences.every((difference) => difference === 'events');
  if (isByEvents) return lifetime?.lastSeen === undefined ? {} : { at: lifetime.lastSeen };
  const activity = await client.listActivity(ref, signal && { signal }).catch((): readonly Activity[] => []);
  const last = activity.find(({ type }) => differences.some((one) => isAbout(type, one)));
  const told = differences.includes('status') && !last ? statusDetails?.actor : undefined;
  const by = last?.actor?.name ?? last?.actor?.email ?? told;
  return { ...(by !== undefined && { by }), ...(last?.createdAt !== undefined && { at: last.createdAt }) };
}

function isAbout(type: ActivityType, difference: IssueDifference): boolean {
  if (difference === 'assignee') return type === 'assigned' || type === 'unassigned';
  if (difference === 'priority') return type === 'set_priority';
  return difference === 'status' && /^(?:auto_)?set_(?!priority|public|private)/.test(type);
}

async function inPool<T, R>(
  items: readonly T[],
  run: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await run(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
