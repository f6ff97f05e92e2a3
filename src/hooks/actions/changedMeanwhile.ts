import { changedSince, type IssueDifference } from '../../client/changes/issueChange.js';
import { problemOf } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import type { Activity, ActivityType, ChangedMeanwhile, Issue, Problem } from '../../model/index.js';
import { issueKey } from '../../model/index.js';

/** Requests at the same time. */
const AT_ONCE = 6;
/** Beyond so many it is no longer asked who changed each. */
const MOST_NAMED = 20;

/** What has become of issues since a reader loaded them. */
export interface SecondLook {
  readonly changed: readonly ChangedMeanwhile[];
  /** Those that could not be read again, by key. `not_found` for one that went into another issue, too. */
  readonly missing: ReadonlyMap<string, Problem>;
}

/** Reads issues again and compares them with what the reader saw. */
export async function lookAgain(client: Client, issues: readonly Issue[]): Promise<SecondLook> {
  const missing = new Map<string, Problem>();
  const found = await inPool(issues, async (before) => {
    try {
      const now = await client.getIssue(before.ref);
      if (now.ref.id === before.ref.id) return { now, differences: changedSince(before, now) };
      missing.set(issueKey(before.ref), { code: 'not_found' });
    } catch (error) {
      missing.set(issueKey(before.ref), problemOf(error));
    }
    return undefined;
  });
  const different = found.flatMap((look) => (look && look.differences.length > 0 ? [look] : []));
  const changed = await inPool(different, async ({ now, differences }, index): Promise<ChangedMeanwhile> => {
    const last = index < MOST_NAMED ? await lastOf(client, now, differences) : undefined;
    return { ref: now.ref, differences, ...last };
  });
  return { changed, missing };
}

/** Who changed it last, and when, as far as its activity tells. */
async function lastOf(
  client: Client,
  { ref, lifetime }: Issue,
  differences: readonly IssueDifference[],
): Promise<Pick<ChangedMeanwhile, 'by' | 'at'>> {
  const isByEvents = differences.every((difference) => difference === 'events');
  if (isByEvents) return lifetime?.lastSeen === undefined ? {} : { at: lifetime.lastSeen };
  const activity = await client.listActivity(ref).catch((): readonly Activity[] => []);
  const last = activity.find(({ type }) => differences.some((one) => isAbout(type, one)));
  const by = last?.actor?.name ?? last?.actor?.email;
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
