'use client';
import { useEffect, useRef, useState } from 'react';
import { differsIn } from '../../client/changes/meanwhile.js';
import type { ChangeOverlay } from '../../client/changes/overlay.js';
import {
  type Actor,
  type ChangedMeanwhile,
  type Issue,
  issueKey,
  type Listing,
  type Resource,
} from '../../model/index.js';
import { type Difference, whoChanged } from '../actions/changedMeanwhile.js';
import { useCache } from '../cache/context.js';
import { SHARED_PARTS } from './leftElsewhere.js';

/** Rows from the top that are compared: as many as a reader remembers, and a page of the largest size. */
const MOST_ROWS = 200;
/** Issues that are remembered from lists before. */
const MOST_SEEN = 1000;

/** What is remembered of an issue. */
export type SeenIssue = Pick<Issue, 'ref' | 'status' | 'substatus' | 'priority'> & {
  readonly assignee?: Pick<Actor, 'type' | 'id'>;
};

/** Keeps what the reader saw for the next visit. */
export interface SeenMemory {
  load(): readonly SeenIssue[];
  save(seen: readonly SeenIssue[]): void;
}

interface Seen {
  readonly issue: Issue;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** By `issueKey`. */
export type ChangesElsewhere = ReadonlyMap<string, ChangedMeanwhile>;

const NONE: ChangesElsewhere = new Map();

/**
 * What others did to the issues of a list between two readings of it, or since the last visit where that is kept:
 * what, and as far as the activity tells who and when. What the reader did here is not among it. Asks only about issues that changed.
 */
export function useChangedElsewhere(
  issues: Resource<Listing<Issue>>,
  memory?: SeenMemory | undefined,
): ChangesElsewhere {
  const { client, overlay } = useCache();
  const reading = useRef<{ generation?: string; seen?: Map<string, Seen> }>({});
  const [changes, setChanges] = useState(NONE);
  const [different, setDifferent] = useState<readonly Difference[]>();
  const listing = issues.status === 'success' ? issues.data : undefined;

  useEffect(() => {
    if (!listing) return;
    const { current } = reading;
    current.seen ??= new Map(
      memory?.load().map((seen) => [issueKey(seen.ref), { issue: seen as unknown as Issue, at: 0 }]),
    );
    const rows = rowsOf(listing);
    if (current.generation !== listing.generation) {
      const next = differencesOf(rows, current.seen, overlay);
      // Nothing, as before, is no reason to draw.
      setDifferent((before) => (next.length === 0 && !before?.length ? before : next));
      current.generation = listing.generation;
    }
    remember(rows, current.seen);
  }, [listing, overlay, memory]);

  useEffect(() => {
    const save = (): void => {
      const all = [...(reading.current.seen?.values() ?? [])];
      if (all.length > 0) memory?.save(all.slice(-MOST_ROWS).map(({ issue }) => seenOf(issue)));
    };
    // A page that is left runs no clean-up.
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [memory]);

  useEffect(() => {
    if (!different) return undefined;
    setChanges(
      different.length === 0
        ? NONE
        : byKey(different.map(({ now, differences }) => ({ ref: now.ref, differences, now }))),
    );
    if (different.length === 0) return undefined;
    const giveUp = new AbortController();
    void whoChanged(client, different, giveUp.signal).then((named) => {
      if (!giveUp.signal.aborted) setChanges(byKey(named));
    });
    return () => giveUp.abort();
  }, [client, different]);

  return changes;
}

/** The rows that are compared. */
export function rowsOf({ source }: Listing<Issue>): readonly Issue[] {
  return Array.from({ length: Math.min(source.count, MOST_ROWS) }, (_, index) => source.get(index)).filter(
    (row): row is Issue => row !== undefined && row !== 'moved',
  );
}

function differencesOf(
  rows: readonly Issue[],
  seen: ReadonlyMap<string, Seen>,
  overlay: ChangeOverlay,
): readonly Difference[] {
  return rows.flatMap((now) => {
    const known = seen.get(issueKey(now.ref));
    const before = known && overlay.apply(known.issue, { askedAt: known.at });
    const differences = before ? SHARED_PARTS.filter((part) => differsIn(part, before, now)) : [];
    return differences.length > 0 ? [{ now, differences }] : [];
  });
}

function seenOf({ ref, status, substatus, priority, assignee }: Issue): SeenIssue {
  return {
    ref,
    ...(status !== undefined && { status }),
    ...(substatus !== undefined && { substatus }),
    ...(priority !== undefined && { priority }),
    ...(assignee && { assignee: { type: assignee.type, id: assignee.id } }),
  };
}

function remember(rows: readonly Issue[], seen: Map<string, Seen>): void {
  const at = Date.now();
  for (const issue of rows) {
    const key = issueKey(issue.ref);
    seen.delete(key);
    seen.set(key, { issue, at });
  }
  for (const key of seen.keys()) {
    if (seen.size <= MOST_SEEN) return;
    seen.delete(key);
  }
}

function byKey(changes: readonly ChangedMeanwhile[]): ChangesElsewhere {
  return new Map(changes.map((change) => [issueKey(change.ref), change]));
}
