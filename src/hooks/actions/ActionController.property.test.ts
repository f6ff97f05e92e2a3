import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Behaviour, createModelServer, type ModelServer } from '../../../test/helpers/modelServer.js';
import { applyChange, changedPart, inverseOf } from '../../client/changes/issueChange.js';
import { isSo, stillHolds, withPart } from '../../client/changes/meanwhile.js';
import { createOverlay, INDEX_LAG_MS } from '../../client/changes/overlay.js';
import type { IssueRefs } from '../../client/types/client.js';
import type { ActionRun, Issue, IssueChange } from '../../model/index.js';
import { issueKey } from '../../model/index.js';
import { ActionController } from './ActionController.js';

type Move =
  | { readonly type: 'run'; readonly change: IssueChange; readonly ids: readonly number[] }
  | { readonly type: 'undo' | 'retry'; readonly which: number }
  | { readonly type: 'pass'; readonly ms: number }
  | { readonly type: 'refresh' };

const ISSUES = 4;

const changes = fc.constantFrom<IssueChange>(
  { status: 'resolved' },
  { status: 'resolved', in: 'nextRelease' },
  { status: 'archived', until: 'forever' },
  { status: 'archived', until: 'escalating' },
  { status: 'unresolved' },
  { priority: 'high' },
  { priority: 'low' },
  { assignee: null },
  { assignee: { type: 'team', id: '7' } },
  { isBookmarked: true },
);
const moves = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('run' as const),
        change: changes,
        ids: fc.uniqueArray(fc.nat(ISSUES - 1), { minLength: 1, maxLength: ISSUES }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('undo' as const), which: fc.nat(4) }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('retry' as const), which: fc.nat(4) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('pass' as const),
        ms: fc.oneof(fc.nat(3000), fc.constant(40_000)),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('refresh' as const) }) },
  ),
  { minLength: 5, maxLength: 30, size: 'max' },
);
const behaviours = fc.array(
  fc.record<Behaviour>({
    delayMs: fc.nat(2000),
    kind: fc.oneof(
      { weight: 8, arbitrary: fc.constant('well' as const) },
      {
        weight: 4,
        arbitrary: fc.constantFrom<Behaviour['kind']>('some', 'all', 'limited', 'partlyLimited', 'network'),
      },
    ),
    retryAfterMs: fc.option(fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constant(200_000)), {
      nil: undefined,
    }),
    indexLagMs: fc.nat(INDEX_LAG_MS - 1),
  }),
  { minLength: 1, maxLength: 30, size: 'max' },
);

/** What the reader did to one issue, in the order of the clicks. */
interface Step {
  readonly run: string;
  readonly key: string;
  readonly change: IssueChange;
  readonly isUndo: boolean;
  /** Known when the answer is there. */
  outcome?: 'done' | 'failed';
  /** It was so already, so that there is nothing to take back. */
  changedNothing?: boolean;
}

/** A reader at a list of a server, and a log of what the reader meant. */
class Reader {
  readonly server: ModelServer;
  readonly overlay = createOverlay();
  readonly controller: ActionController;
  readonly log: Step[] = [];
  rows: readonly Issue[] = [];
  askedAt = 0;

  constructor(behaviour: readonly Behaviour[]) {
    this.server = createModelServer(ISSUES, behaviour);
    this.controller = new ActionController({
      client: this.server.client,
      overlay: this.overlay,
      invalidate: () => {},
    });
    this.refresh();
  }

  refresh(): void {
    this.rows = this.server.searched();
    this.askedAt = Date.now();
  }

  shown(): readonly (Issue | undefined)[] {
    return this.rows.map((row) => this.overlay.apply(row, { askedAt: this.askedAt }));
  }

  make(move: Move): void {
    if (move.type === 'refresh') this.refresh();
    if (move.type === 'run') this.run(move.change, move.ids);
    const run = 'which' in move ? this.controller.runs[move.which] : undefined;
    if (!run || run.status === 'running' || run.status === 'waiting') return;
    if (move.type === 'retry' && run.failed.length > 0) {
      if (run.isUndo) this.undo(run);
      else this.again(run);
    }
    if (move.type === 'undo' && run.canUndo) this.undo(run);
  }

  run(change: IssueChange, ids: readonly number[]): void {
    const issues = this.shown().filter((issue, index): issue is Issue => !!issue && ids.includes(index));
    const known = this.controller.runs[0]?.id;
    const promise = this.controller.run(change, issues);
    const run = this.controller.runs[0];
    // The same as before is under way already.
    if (!run || run.id === known) return;
    this.note(
      run,
      issues.map(({ ref }) => issueKey(ref)),
      change,
      false,
      promise,
    );
  }

  undo(run: ActionRun): void {
    const keys = this.takenBack(run);
    this.note(run, keys, run.command as IssueChange, true, this.controller.undo(run.id));
  }

  again(run: ActionRun): void {
    const keys = run.failed.map(({ ref }) => issueKey(ref));
    this.note(run, keys, run.command as IssueChange, false, this.controller.retry(run.id));
  }

  /** Those that the run has changed and that show its change, for all the reader knows. */
  takenBack(run: ActionRun): readonly string[] {
    const part = changedPart(run.command as IssueChange);
    return run.issues
      .map(({ ref }) => issueKey(ref))
      .filter((key) => {
        const standing: string[] = [];
        for (const step of this.log) {
          if (step.key !== key || changedPart(step.change) !== part || step.outcome === 'failed') continue;
          if (step.isUndo && step.outcome === 'done') standing.splice(standing.lastIndexOf(step.run), 1);
          else if (!step.isUndo && !step.changedNothing) standing.push(step.run);
        }
        return standing.at(-1) === run.id;
      });
  }

  note(
    run: ActionRun,
    keys: readonly string[],
    change: IssueChange,
    isUndo: boolean,
    promise: Promise<ActionRun>,
  ): void {
    const steps = keys.map((key): Step => ({ run: run.id, key, change, isUndo }));
    this.log.push(...steps);
    void promise.then(({ failed }) => {
      const keysFailed = new Set(failed.map(({ ref }) => issueKey(ref)));
      for (const step of steps) {
        step.outcome = keysFailed.has(step.key) ? 'failed' : 'done';
        step.changedNothing = !isUndo && this.isSoBefore(step);
      }
    });
  }

  isSoBefore(step: Step): boolean {
    const issue = this.expected(step).find(({ ref }) => issueKey(ref) === step.key) as Issue;
    return isSo(step.change, issue, 0);
  }

  /** Where every issue should be: the clicks that were carried out, one after the other, or those before a step. */
  expected(until?: Step): readonly Issue[] {
    const log = until ? this.log.slice(0, this.log.indexOf(until)) : this.log;
    return this.server.initial.map((initial) => {
      let issue = initial;
      const before = new Map<string, Issue>();
      for (const { key, run, change, isUndo, outcome } of log) {
        if (key !== issueKey(issue.ref) || outcome !== 'done') continue;
        if (isUndo) issue = withPart(changedPart(change), issue, before.get(run) as Issue);
        else {
          before.set(run, issue);
          issue = applyChange(issue, change);
        }
      }
      return issue;
    });
  }
}

describe('ActionController, whatever the server does', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('brings the server where the clicks lead, and shows just that', async () => {
    await fc.assert(
      fc.asyncProperty(moves, behaviours, async (all, behaviour) => {
        const reader = new Reader(behaviour);
        for (const move of all) {
          reader.make(move);
          await vi.advanceTimersByTimeAsync(move.type === 'pass' ? move.ms : 0);
          for (const run of reader.controller.runs) expectSound(run);
        }
        // Every wait of the server ends some time.
        await vi.advanceTimersByTimeAsync(24 * 3_600_000);
        const truth = reader.server.issues();
        expect(truth).toEqual(reader.expected());
        expect(reader.shown()).toEqual(truth);
        reader.refresh();
        expect(reader.shown()).toEqual(truth);
        for (const { ref } of truth) expect(reader.controller.stateOf(ref)).not.toBe('pending');
      }),
      { numRuns: 300 },
    );
  });

  it('restores the issues when everything is undone in turn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 6 }), async (all) => {
        const reader = new Reader([{ delayMs: 5, kind: 'well', indexLagMs: 0 }]);
        for (const change of all) {
          reader.run(change, [0, 1, 2]);
          await vi.advanceTimersByTimeAsync(10);
        }
        for (const { id } of reader.controller.runs) {
          void reader.controller.undo(id);
          await vi.advanceTimersByTimeAsync(100);
        }
        expect(reader.server.issues()).toEqual(reader.server.initial);
        expect(reader.shown()).toEqual(reader.server.initial);
      }),
    );
  });

  it('never undoes what somebody else has changed since, unless told to', async () => {
    const whose = fc.uniqueArray(fc.nat(ISSUES - 1), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        changes,
        whose,
        changes,
        whose,
        fc.boolean(),
        async (ours, mine, theirs, other, isTold) => {
          const reader = new Reader([{ delayMs: 5, kind: 'well', indexLagMs: 0 }]);
          reader.run(ours, mine);
          await vi.advanceTimersByTimeAsync(100);
          const left = reader.server.issues();
          void reader.server.client.updateIssues(
            other.map((id) => left[id]?.ref) as unknown as IssueRefs,
            theirs,
          );
          await vi.advanceTimersByTimeAsync(100);
          const found = reader.server.issues();
          const [run] = reader.controller.runs as [ActionRun];
          void reader.controller.undo(run.id);
          await vi.advanceTimersByTimeAsync(100);
          if (isTold) void reader.controller.confirm(run.id);
          await vi.advanceTimersByTimeAsync(100);
          const part = changedPart(ours);
          for (const [id, issue] of reader.server.issues().entries()) {
            const [initial, before] = [reader.server.initial[id], found[id]] as [Issue, Issue];
            const isMine = run.canUndo && mine.includes(id) && !isSo(ours, initial, 0);
            const inverse = inverseOf(initial, ours);
            const isFree =
              isTold || [ours, inverse].some((one) => one && stillHolds(one, before, Date.now()));
            const isBack = isMine && isFree;
            expect(issue).toEqual(isBack ? withPart(part, before, initial) : before);
          }
        },
      ),
    );
  });
});

/** No issue has two outcomes, and the numbers agree with the status. */
function expectSound({ issues, failed, doneCount, status, isUndo }: ActionRun): void {
  const keys = failed.map(({ ref }) => issueKey(ref));
  expect(new Set(keys).size).toBe(keys.length);
  if (!isUndo) expect(doneCount + failed.length).toBeLessThanOrEqual(issues.length);
  if (status === 'done') expect([doneCount, failed]).toEqual([issues.length, []]);
  if (status === 'failed') expect(doneCount).toBe(0);
}
