import { useMemo, useSyncExternalStore } from 'react';
import type {
  ActionRun,
  ActionRunner,
  Issue,
  IssueCommand,
  IssueRef,
  Problem,
} from '../../src/model/index.js';

/** A run for a story or a test, `done` unless said otherwise. */
export function buildRun(
  command: IssueCommand,
  issues: readonly Issue[],
  over: Partial<ActionRun> = {},
): ActionRun {
  return {
    id: 'run-1',
    command,
    issues,
    status: 'done',
    doneCount: issues.length,
    failed: [],
    canUndo: typeof command !== 'string',
    ...over,
  };
}

/** Refusals of the last `count` issues. */
export function refusals(
  issues: readonly Issue[],
  count: number,
  problem: Problem = { code: 'forbidden', status: 403 },
): ActionRun['failed'] {
  return issues.slice(issues.length - count).map(({ ref }) => ({ ref, problem }));
}

/** Carries out nothing and calls everything done, at once; what is scripted in `outcome` happens instead. */
export function scriptedRunner(
  first: readonly ActionRun[] = [],
  outcome: (run: ActionRun) => Partial<ActionRun> = () => ({}),
): { get(): ActionRunner; subscribe(listener: () => void): () => void } {
  const listeners = new Set<() => void>();
  let count = first.length;
  let current: ActionRunner;
  const show = (runs: readonly ActionRun[]): void => {
    current = { ...methods, runs };
    for (const listener of listeners) listener();
  };
  const change = async (id: string, over: Partial<ActionRun>): Promise<ActionRun> => {
    show(current.runs.map((run) => (run.id === id ? { ...run, ...over } : run)));
    return current.runs.find((run) => run.id === id) as ActionRun;
  };
  const methods: Omit<ActionRunner, 'runs'> = {
    async run(command, issues) {
      count += 1;
      const made = buildRun(command, issues, { id: `run-${count}` });
      const run = { ...made, ...outcome(made) };
      show([run, ...current.runs]);
      return run;
    },
    undo: (id) => change(id, { status: 'undone', canUndo: false }),
    retry: (id) => change(id, { status: 'done', failed: [] }),
    confirm(id) {
      const isUndo = current.runs.find((run) => run.id === id)?.isUndo;
      return change(id, isUndo ? { status: 'undone', canUndo: false } : { status: 'done' });
    },
    dismiss: (id) => show(current.runs.filter((run) => run.id !== id)),
  };
  current = { ...methods, runs: first };
  return {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A scripted runner that draws its owner anew, as the connected one does. */
export function useScriptedRunner(
  first: readonly ActionRun[] = [],
  outcome?: (run: ActionRun) => Partial<ActionRun>,
): ActionRunner {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is scripted counts once
  const runner = useMemo(() => scriptedRunner(first, outcome), []);
  return useSyncExternalStore(runner.subscribe, runner.get, runner.get);
}

/** The issues with their state after these runs, as a list shows them. */
export function afterRuns(issues: readonly Issue[], runs: readonly ActionRun[]): readonly Issue[] {
  return issues.map((issue) => {
    const run = runs.find(
      ({ issues: own, failed, status }) =>
        has(own, issue.ref) && !has(failed, issue.ref) && status !== 'undone' && status !== 'asking',
    );
    if (!run || typeof run.command === 'string') return issue;
    const { command } = run;
    if ('status' in command) return { ...issue, status: command.status, substatus: undefined } as Issue;
    if ('assignee' in command) {
      const { assignee } = command;
      if (assignee === null) return { ...issue, assignee: undefined } as unknown as Issue;
      const named = assignee === 'me' ? { type: 'user' as const, id: 'me', name: 'Ada' } : assignee;
      return { ...issue, assignee: { name: 'Somebody', ...named } };
    }
    return { ...issue, ...command };
  });
}

function has(all: readonly { readonly ref: IssueRef }[], ref: IssueRef): boolean {
  return all.some((one) => one.ref.id === ref.id);
}
