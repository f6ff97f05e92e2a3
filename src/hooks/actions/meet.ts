import type { IssueDifference } from '../../client/changes/issueChange.js';
import { differsIn, type IssuePart, stillHolds, withPart } from '../../client/changes/meanwhile.js';
import { problemOf } from '../../client/http/errors.js';
import type { BulkResult, Client, IssueRefs } from '../../client/types/client.js';
import type { ChangedMeanwhile, Issue, IssueChange, IssueRef } from '../../model/index.js';
import { issueKey } from '../../model/index.js';
import { type Difference, readAgain, whoChanged } from './changedMeanwhile.js';
import type { RunRecord } from './runRecord.js';

/** Of more issues than this it is not read first how they are: that would cost a request each. */
const MOST_MET = 20;
/** A change does not wait longer than this for a look at what it meets. */
const LONGEST_LOOK_MS = 3000;

/** What others change, too. Bookmarks, and what was seen, belong to the reader. */
const SHARED: ReadonlySet<string> = new Set<IssueDifference>(['status', 'assignee', 'priority']);

export interface Met {
  readonly changed: readonly ChangedMeanwhile[];
  /** The issues as they are just before the change, by key; those of which that is not known are absent. */
  readonly before: ReadonlyMap<string, Issue>;
  /** Those that others may have changed and that were not read: too many, or no answer in time. */
  readonly unread: readonly IssueRef[];
}

/**
 * Reads few issues right before they are changed: what others did to them since the reader loaded them, and what an
 * undo has to bring back. Never rejects, and never takes long: a change need not be seen coming.
 */
export async function meet(client: Client, record: RunRecord, refs: readonly IssueRef[]): Promise<Met> {
  const part = record.part as IssuePart;
  if (!SHARED.has(part)) return { changed: [], before: asKnown(record, refs), unread: [] };
  if (record.items.size > MOST_MET) return { changed: [], before: new Map(), unread: refs };
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LONGEST_LOOK_MS);
  try {
    const { found } = await readAgain(client, refs, giveUp.signal);
    const before = new Map<string, Issue>();
    const different: Difference[] = [];
    for (const [key, now] of found) {
      const issue = record.items.get(key)?.issue;
      if (!issue) continue;
      const differs = differsIn(part, issue, now);
      before.set(key, !differs && saysLess(issue, now) ? issue : withPart(part, issue, now));
      if (differs) different.push({ now, differences: [part as IssueDifference] });
    }
    const changed = await whoChanged(client, different, giveUp.signal);
    return { changed, before, unread: refs.filter((ref) => !before.has(issueKey(ref))) };
  } finally {
    clearTimeout(timer);
  }
}

/** What only the reader changes is known without a look. */
function asKnown(record: RunRecord, refs: readonly IssueRef[]): ReadonlyMap<string, Issue> {
  return new Map(
    refs.flatMap((ref) => {
      const key = issueKey(ref);
      const issue = record.items.get(key)?.issue;
      return issue ? [[key, issue] as const] : [];
    }),
  );
}

/** Some servers do not tell until when an issue is archived, which is known where that was done here. */
function saysLess(known: Issue, now: Issue): boolean {
  return now.status === 'archived' && now.substatus === undefined && known.status === 'archived';
}

/** What became of a change that is taken back where nobody else has changed the same thing since. */
export interface TakenBack extends BulkResult {
  /** Those that somebody has: left as they are. */
  readonly held: readonly ChangedMeanwhile[];
}

/** Takes a change back, by its inverse, where it still holds. */
export async function takeBack(
  client: Client,
  record: RunRecord,
  refs: IssueRefs,
  { inverse, shown }: { readonly inverse: IssueChange; readonly shown: IssueChange },
): Promise<TakenBack> {
  const part = record.part as IssuePart;
  if (!SHARED.has(part)) return { ...(await client.updateIssues(refs, inverse)), held: [] };
  const { found, missing } = await readAgain(client, refs);
  const different: Difference[] = [];
  for (const [key, now] of found) {
    const at = record.items.get(key)?.doneAt ?? Date.now();
    // Where it is back already, sending it again does no harm, and mends an answer that was old.
    if (!stillHolds(shown, now, at) && !stillHolds(inverse, now, at))
      different.push({ now, differences: [part as IssueDifference] });
  }
  const held = await whoChanged(client, different);
  const kept = new Set(held.map(({ ref }) => issueKey(ref)));
  const free = refs.filter((ref) => found.has(issueKey(ref)) && !kept.has(issueKey(ref)));
  const sent = await sendTo(client, free, inverse);
  const unread = refs.flatMap((ref) => {
    const error = missing.get(issueKey(ref));
    return error ? [{ ref, error }] : [];
  });
  return { done: sent.done, failed: [...unread, ...sent.failed], held };
}

async function sendTo(client: Client, refs: readonly IssueRef[], change: IssueChange): Promise<BulkResult> {
  if (refs.length === 0) return { done: [], failed: [] };
  try {
    return await client.updateIssues(refs as IssueRefs, change);
  } catch (error) {
    const problem = problemOf(error);
    return { done: [], failed: refs.map((ref) => ({ ref, error: problem })) };
  }
}
