import type { IssueDifference } from '../../client/changes/issueChange.js';
import { differsIn } from '../../client/changes/meanwhile.js';
import type { Client } from '../../client/types/client.js';
import {
  type ChangedMeanwhile,
  type Issue,
  issueKey,
  type LeftElsewhere,
  type LeftIssue,
} from '../../model/index.js';
import { type Difference, readAgain, whoChanged } from '../actions/changedMeanwhile.js';

/** Of more, no more are read to learn why they left. */
const MOST_READ = 20;
/** More are only said to be there. */
const MOST_KEPT = 200;

/** What others change. */
export const SHARED_PARTS: readonly Exclude<IssueDifference, 'events'>[] = ['status', 'assignee', 'priority'];

/** The rows of one reading of a list, in their order: as they came, and as they were shown last. */
export type ReadRows = ReadonlyMap<string, { readonly came: Issue; readonly shown: Issue }>;

/**
 * The issues that were in a reading and are not in the next one, as the reader saw them last. `all` where the next
 * one has every row; else only those as near to the top are expected in it. What the reader sent away is not among them.
 */
export function missingIn(rows: readonly Issue[], before: ReadRows, all: boolean): readonly Issue[] {
  const here = new Set(rows.map(({ ref }) => issueKey(ref)));
  return [...before]
    .slice(0, all ? undefined : rows.length)
    .flatMap(([key, { came, shown }]) => (here.has(key) || differsIn('status', came, shown) ? [] : [shown]));
}

/** Which of them others have changed or removed, and who did, as far as the server tells. Never rejects. */
export async function whyLeft(
  client: Client,
  all: readonly Issue[],
  signal: AbortSignal,
): Promise<Omit<LeftElsewhere, 'since'>> {
  const missing = all.slice(0, MOST_READ);
  const reading = await readAgain(
    client,
    missing.map(({ ref }) => ref),
    signal,
  );
  const different = missing.flatMap((before): Difference[] => {
    const now = reading.found.get(issueKey(before.ref));
    const differences = now ? SHARED_PARTS.filter((part) => differsIn(part, before, now)) : [];
    return now && differences.length > 0 ? [{ now, differences }] : [];
  });
  const named = await whoChanged(client, different, signal);
  const changes = new Map<string, ChangedMeanwhile>(named.map((change) => [issueKey(change.ref), change]));
  const issues = missing.flatMap((issue): LeftIssue[] => {
    const key = issueKey(issue.ref);
    const change = changes.get(key);
    if (change) return [{ issue, change }];
    return reading.missing.get(key)?.code === 'not_found' ? [{ issue }] : [];
  });
  return { issues, ...(all.length > MOST_READ && { atLeast: true }) };
}

/** What left before and what left now, without what has come back. `undefined` where nothing is left of it. */
export function joinLeft(
  before: LeftElsewhere | undefined,
  now: LeftElsewhere,
  isHere: (key: string) => boolean,
): LeftElsewhere | undefined {
  const isNew = new Set(now.issues.map(({ issue }) => issueKey(issue.ref)));
  const older = before?.issues.filter(({ issue }) => !isNew.has(issueKey(issue.ref))) ?? [];
  const issues = [...now.issues, ...older].filter(({ issue }) => !isHere(issueKey(issue.ref)));
  if (issues.length === 0) return undefined;
  return {
    since: before?.since ?? now.since,
    issues: issues.slice(0, MOST_KEPT),
    ...((now.atLeast || before?.atLeast || issues.length > MOST_KEPT) && { atLeast: true }),
  };
}

/** Without what is in the list all the same: a row that had only moved further down than was loaded. */
export function withoutHere(
  left: LeftElsewhere | undefined,
  isHere: (key: string) => boolean,
): LeftElsewhere | undefined {
  if (!left?.issues.some(({ issue }) => isHere(issueKey(issue.ref)))) return left;
  const issues = left.issues.filter(({ issue }) => !isHere(issueKey(issue.ref)));
  return issues.length > 0 ? { ...left, issues } : undefined;
}
