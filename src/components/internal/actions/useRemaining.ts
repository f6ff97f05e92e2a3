'use client';
import { useEffect, useReducer, useRef } from 'react';
import { type ActionRun, actionOf, type Issue, issueKey, type Listing } from '../../../model/index.js';

/** How many issues of a list are still to be decided. */
export interface Remaining {
  /** `undefined` until the first one is decided. */
  readonly left: number | undefined;
  /** There may be more: the server does not say how many there are. */
  readonly atLeast: boolean;
  has(issue: Issue): boolean;
}

const DECIDES: ReadonlySet<string> = new Set(['resolve', 'archive', 'merge', 'delete']);

interface Decided {
  readonly generation: string;
  /** Runs from before: the list came with what they did. */
  readonly earlier: ReadonlySet<string>;
  readonly keys: Set<string>;
}

/** Counts what readers decide from the time a list was loaded; what is undone or fails counts again. */
export function useRemaining(listing: Listing<Issue>, runs: readonly ActionRun[]): Remaining {
  const { generation, total, totalIsCapped = false, source, hasNextPage } = listing;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const decided = useRef<Decided>(undefined);
  if (decided.current?.generation !== generation) {
    decided.current = { generation, earlier: new Set(runs.map(({ id }) => id)), keys: new Set() };
  }
  const { earlier, keys } = decided.current;
  useEffect(() => {
    const before = keys.size;
    for (const run of [...runs].reverse()) if (!earlier.has(run.id)) count(run, keys);
    if (keys.size !== before) redraw();
  }, [runs, earlier, keys]);
  return {
    left: keys.size === 0 ? undefined : Math.max(0, (total ?? source.count) - keys.size),
    atLeast: totalIsCapped || (total === undefined && hasNextPage),
    has: ({ ref }) => keys.has(issueKey(ref)),
  };
}

function count({ command, status, issues, failed, isUndo }: ActionRun, keys: Set<string>): void {
  const action = actionOf(command);
  const isDecided = DECIDES.has(action) && status !== 'undone' && status !== 'asking' && !isUndo;
  if (!isDecided && !DECIDES.has(action) && action !== 'unresolve') return;
  for (const { ref } of issues) {
    if (isDecided) keys.add(issueKey(ref));
    else keys.delete(issueKey(ref));
  }
  // What could not be done is open still; what could not be taken back is decided still.
  for (const { ref } of failed) {
    if (isUndo && DECIDES.has(action)) keys.add(issueKey(ref));
    else keys.delete(issueKey(ref));
  }
}
