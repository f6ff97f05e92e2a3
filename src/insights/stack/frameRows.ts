import { type Frame, itemAt, type Stacktrace } from '../../model/index.js';
import { stackCycles } from './cycles.js';
import { frameLibrary, isAsyncGap, isSameCall } from './frames.js';
import type { FrameOrder } from './platform.js';

/** `relevant` folds library frames away; `full` shows all. */
export type StackView = 'relevant' | 'full';

/** A frame as a line of the trace. `index` counts in `Stacktrace.frames`, so it is 0 for the oldest. */
export interface FrameRow {
  /** A frame. */
  readonly kind: 'frame';
  /** Place in `Stacktrace.frames`. */
  readonly index: number;
  /** The frame. */
  readonly frame: Frame;
  /** How often the call repeats in a row; 1 when it does not. `index` is then the newest of the run. */
  readonly repeats: number;
  /** The gap that shows this frame only because it was opened. */
  readonly fromGap?: string;
}

/** A folded run of frames. */
export interface GapRow {
  /** Frames that are folded away. */
  readonly kind: 'gap';
  /** Stable while the trace is the same, whatever the order. */
  readonly id: string;
  /** How many frames. */
  readonly count: number;
  /** The reader unfolded it. */
  readonly open: boolean;
  /** Only frames that are said not to be the user's own. */
  readonly libraryOnly: boolean;
  /** What is inside, largest first, at most three: `react-dom`, 9. */
  readonly parts: readonly { readonly name: string; readonly count: number }[];
  /** Why it is folded, where not for being library code: the same calls again, or those of another exception. */
  readonly because?: FoldReason;
}

/** What a folded run says that is shown elsewhere. */
export type FoldReason =
  /** Turns of a recursion; the newest turn is shown beside it. */
  | { readonly kind: 'cycle'; readonly period: number; readonly turns: number }
  /** The way that the exception it hangs on came as well. */
  | { readonly kind: 'shared' };

/** A run of frames that the SDK or server left out. */
export interface OmittedRow {
  /** Frames that never arrived. */
  readonly kind: 'omitted';
  /** How many frames. */
  readonly count: number;
}

/** Where the stack of an asynchronous task ends and that of its caller begins. No call, so it is not counted. */
export interface AsyncRow {
  /** A border between two stacks. */
  readonly kind: 'async';
  /** Place in `Stacktrace.frames` of what marks it. */
  readonly index: number;
}

/** A line of a trace. */
export type StackRow = FrameRow | GapRow | OmittedRow | AsyncRow;

/** How a stack is read. */
export interface StackRowsOptions {
  /** Which frames are shown. */
  readonly view: StackView;
  /** Which end comes first. */
  readonly order: FrameOrder;
  /** Whether a gap was opened, by its id. */
  readonly isGapOpen?: ((id: string) => boolean) | undefined;
  /** Frames that are never folded, e.g. the frame to start at. */
  readonly keep?: readonly (number | undefined)[] | undefined;
  /** The event's platform. */
  readonly platform?: string | undefined;
  /** How many of the oldest frames the exception that this one hangs on has too; see `commonFrames`. */
  readonly shared?: number | undefined;
}

/** Newest frames kept when no frame is the user's own: enough to see where it broke, short enough to read. */
const KEPT_WITHOUT_IN_APP = 10;

/** A fold must be worth its line: the button for one frame is as high as the frame. */
const MIN_GAP = 2;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly because?: FoldReason;
}

/** The lines of a trace: frames, folds and left-out runs, recursion merged, in reading order. */
export function stackRows(stack: Stacktrace, options: StackRowsOptions): readonly StackRow[] {
  const { frames } = stack;
  const kept = options.view === 'full' ? undefined : keptFrames(frames, options.keep ?? []);
  const told = toldRuns(frames, kept, options);
  const rows: StackRow[] = [];
  let omitted = omittedRun(stack);
  for (let index = 0; index < frames.length; ) {
    if (omitted !== undefined && index >= omitted.from) {
      rows.push({ kind: 'omitted', count: omitted.to - omitted.from });
      omitted = undefined;
    }
    const run = told.get(index) ?? (kept?.[index] === false ? foldedRun(kept, index, told) : undefined);
    if (run === undefined) {
      const end = repeatEnd(frames, index, kept, told);
      rows.push(rowOf(frames, index, end));
      index = end;
      continue;
    }
    pushGap(rows, frames, run, options);
    index = run.to;
  }
  if (omitted !== undefined) rows.push({ kind: 'omitted', count: omitted.to - omitted.from });
  return options.order === 'newest' ? rows.reverse() : rows;
}

/** The runs that say what is shown elsewhere, by where they begin: shared frames, and turns of a recursion. */
function toldRuns(
  frames: readonly Frame[],
  kept: readonly boolean[] | undefined,
  options: StackRowsOptions,
): ReadonlyMap<number, Run> {
  const runs = new Map<number, Run>();
  const start = options.view === 'relevant' ? sharedEnd(frames, options) : 0;
  if (start > 0) runs.set(0, { from: 0, to: start, because: { kind: 'shared' } });
  const stays = (from: number, to: number): boolean =>
    (options.keep ?? []).some((index = -1) => index >= from && index < to);
  for (const { from, period, turns } of stackCycles(frames)) {
    const to = from + period * (turns - 1);
    const isLibrary = kept !== undefined && !isAnyKept(kept, to, to + period);
    if (from < start || isLibrary || stays(from, to)) continue;
    runs.set(from, { from, to, because: { kind: 'cycle', period, turns: turns - 1 } });
  }
  return runs;
}

/** Where the shared frames end. The newest frame is where it broke, and the frames to begin with stay in sight. */
function sharedEnd(frames: readonly Frame[], { shared = 0, keep = [] }: StackRowsOptions): number {
  const end = keep.reduce<number>(
    (least, index = -1) => (index < 0 ? least : Math.min(least, index)),
    Math.min(shared, frames.length - 1),
  );
  return end < MIN_SHARED ? 0 : end;
}

/** Fewer frames in common are no way worth a line of its own. */
const MIN_SHARED = 3;

function isAnyKept(kept: readonly boolean[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (kept[index] === true) return true;
  return false;
}

function omittedRun({ framesOmitted }: Stacktrace): Run | undefined {
  if (framesOmitted === undefined) return undefined;
  const [from, to] = framesOmitted;
  return to > from ? { from, to } : undefined;
}

function pushGap(rows: StackRow[], frames: readonly Frame[], run: Run, options: StackRowsOptions): void {
  const inside = frames.slice(run.from, run.to);
  const id = `gap-${run.from}-${run.to}`;
  const open = options.isGapOpen?.(id) === true;
  const calls = inside.filter((frame) => !isAsyncGap(frame));
  const gap: GapRow = {
    kind: 'gap',
    id,
    count: calls.length,
    open,
    libraryOnly: calls.every((frame) => frame.inApp === false),
    parts: gapParts(calls, options.platform),
    ...(run.because && { because: run.because }),
  };
  // The button stands where reading meets the run, so that focus stays put when the run opens below it.
  if (options.order === 'oldest') rows.push(gap);
  if (open) {
    for (let index = run.from; index < run.to; ) {
      const end = repeatEnd(frames, index, undefined, NO_RUNS, run.to);
      const row = rowOf(frames, index, end);
      rows.push(row.kind === 'frame' ? { ...row, fromGap: id } : row);
      index = end;
    }
  }
  if (options.order === 'newest') rows.push(gap);
}

function rowOf(frames: readonly Frame[], start: number, end: number): FrameRow | AsyncRow {
  if (isAsyncGap(itemAt(frames, start))) return { kind: 'async', index: start };
  return { kind: 'frame', index: end - 1, frame: itemAt(frames, end - 1), repeats: end - start };
}

function repeatEnd(
  frames: readonly Frame[],
  start: number,
  kept: readonly boolean[] | undefined,
  told: ReadonlyMap<number, Run>,
  limit: number = frames.length,
): number {
  const first = itemAt(frames, start);
  let end = start + 1;
  if (isAsyncGap(first)) return end;
  const goesOn = (): boolean =>
    end < limit && kept?.[end] !== false && !told.has(end) && isSameCall(first, itemAt(frames, end));
  while (goesOn()) end += 1;
  return end;
}

const NO_RUNS: ReadonlyMap<number, Run> = /* @__PURE__ */ new Map();

/** Which frames stay: the user's own, their neighbours, the crashing one. Runs too short to fold stay as well. */
function keptFrames(frames: readonly Frame[], keep: readonly (number | undefined)[]): readonly boolean[] {
  const hasInApp = frames.some((frame) => frame.inApp === true);
  const last = frames.length - 1;
  const kept = frames.map((frame, index) => {
    if (index === last) return true;
    if (!hasInApp) return index > last - KEPT_WITHOUT_IN_APP;
    return frame.inApp === true || frames[index - 1]?.inApp === true || frames[index + 1]?.inApp === true;
  });
  for (const index of keep) if (index !== undefined && index >= 0 && index <= last) kept[index] = true;
  for (let index = 0; index <= last; index += 1) {
    if (kept[index]) continue;
    const run = foldedRun(kept, index);
    if (callsIn(frames, run) < MIN_GAP) kept.fill(true, run.from, run.to);
    index = run.to;
  }
  return kept;
}

function callsIn(frames: readonly Frame[], { from, to }: Run): number {
  let calls = 0;
  for (let index = from; index < to; index += 1) if (!isAsyncGap(itemAt(frames, index))) calls += 1;
  return calls;
}

function foldedRun(kept: readonly boolean[], from: number, told: ReadonlyMap<number, Run> = NO_RUNS): Run {
  let to = from + 1;
  while (to < kept.length && kept[to] === false && !told.has(to)) to += 1;
  return { from, to };
}

function gapParts(inside: readonly Frame[], platform: string | undefined): GapRow['parts'] {
  const counts = new Map<string, number>();
  for (const frame of inside) {
    const name = frameLibrary(frame, platform);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
}
