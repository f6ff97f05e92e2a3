import { type ActionRun, issueKey, type Problem } from '../../../model/index.js';

/** What the latest action does to one issue, or why it did not. */
export type RowState =
  | { readonly status: 'pending'; readonly run: ActionRun }
  | { readonly status: 'failed'; readonly run: ActionRun; readonly problem: Problem };

const UNDER_WAY: ReadonlySet<ActionRun['status']> = new Set(['running', 'waiting']);

/** Issues that are under way or have failed, by key. What a later action did to an issue wins. */
export function rowStates(runs: readonly ActionRun[]): ReadonlyMap<string, RowState> {
  const states = new Map<string, RowState>();
  const known = new Set<string>();
  for (const run of runs) {
    const failed = new Map(run.failed.map(({ ref, problem }) => [issueKey(ref), problem]));
    for (const { ref } of run.issues) {
      const key = issueKey(ref);
      if (known.has(key)) continue;
      known.add(key);
      const problem = failed.get(key);
      if (problem && run.status !== 'undone') states.set(key, { status: 'failed', run, problem });
      else if (UNDER_WAY.has(run.status)) states.set(key, { status: 'pending', run });
    }
  }
  return states;
}
