import { type Frame, itemAt } from '../../model/index.js';
import { callKey, isAsyncGap } from './frames.js';

/** A recursion over several functions: the same calls in the same order, turn after turn. */
export interface Cycle {
  /** Place of its oldest frame in the stack. */
  readonly from: number;
  /** Calls of one turn, at least two. */
  readonly period: number;
  /** How many turns follow each other. */
  readonly turns: number;
}

/** Two turns may be how code happens to be built; three are a recursion. */
const MIN_TURNS = 3;

/** A call may come several times in a turn, so the next time it comes is not always a turn away. */
const MAX_CANDIDATES = 6;

const known: WeakMap<readonly Frame[], readonly Cycle[]> = /* @__PURE__ */ new WeakMap();

/**
 * Recursions of any period longer than one, oldest first, none inside another; a call that calls itself is not among
 * them. Turns are compared by a hash of their calls, so that the work grows with the frames and not faster, and then
 * call by call.
 */
export function stackCycles(frames: readonly Frame[]): readonly Cycle[] {
  const before = known.get(frames);
  if (before) return before;
  const cycles = frames.length < 2 * MIN_TURNS ? [] : findCycles(callIds(frames));
  known.set(frames, cycles);
  return cycles;
}

/** A number for each frame, the same for the same call. Frames without a name are like no other. */
function callIds(frames: readonly Frame[]): readonly number[] {
  const ids = new Map<string, number>();
  return frames.map((frame, index) => {
    const key = isAsyncGap(frame) ? '~' : (callKey(frame) ?? `#${index}`);
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
}

function findCycles(ids: readonly number[]): readonly Cycle[] {
  const next = nextPlaces(ids);
  const isSame = comparer(ids);
  const cycles: Cycle[] = [];
  for (let from = 0; from < ids.length; ) {
    const cycle = cycleAt(ids, next, isSame, from);
    if (cycle) cycles.push(cycle);
    from = cycle ? cycle.from + cycle.period * cycle.turns : from + 1;
  }
  return cycles;
}

type Comparer = (at: number, other: number, length: number) => boolean;

function cycleAt(
  ids: readonly number[],
  next: readonly number[],
  isSame: Comparer,
  from: number,
): Cycle | undefined {
  // Where one call only calls itself, every number is a period, and the row that counts its repeats says it all.
  const alone = runEnd(ids, from);
  let place = itemAt(next, from);
  for (let tried = 0; tried < MAX_CANDIDATES && place >= 0; tried += 1, place = itemAt(next, place)) {
    const period = place - from;
    if (from + period * MIN_TURNS > ids.length) return undefined;
    // Equal to itself one turn later over all turns but one: then that many turns are the same.
    if (period < 2 || alone >= place || !isSame(from, place, period * (MIN_TURNS - 1))) continue;
    let turns = MIN_TURNS;
    while (from + period * (turns + 1) <= ids.length && isSame(from, from + period * turns, period))
      turns += 1;
    return { from, period, turns };
  }
  return undefined;
}

/** Where the calls equal to this one end; looks no farther than it must. */
function runEnd(ids: readonly number[], from: number): number {
  let end = from + 1;
  while (end < ids.length && end <= from + MAX_CANDIDATES && ids[end] === ids[from]) end += 1;
  return end;
}

/** The next place of each call, -1 where it comes no more. */
function nextPlaces(ids: readonly number[]): readonly number[] {
  const last = new Map<number, number>();
  const next = new Array<number>(ids.length);
  for (let index = ids.length - 1; index >= 0; index -= 1) {
    const id = itemAt(ids, index);
    next[index] = last.get(id) ?? -1;
    last.set(id, index);
  }
  return next;
}

/** Odd, so that no power of it becomes 0. */
const BASE = 0x9e37_79b1 | 0;

/** Compares two runs of calls: by a rolling hash, in one step whatever their length, then to be sure call by call. */
function comparer(ids: readonly number[]): Comparer {
  const hashes = new Int32Array(ids.length + 1);
  const powers = new Int32Array(ids.length + 1).fill(1);
  ids.forEach((id, index) => {
    hashes[index + 1] = (Math.imul(hashes[index] ?? 0, BASE) + id + 1) | 0;
    powers[index + 1] = Math.imul(powers[index] ?? 1, BASE);
  });
  const hash = (from: number, length: number): number =>
    ((hashes[from + length] ?? 0) - Math.imul(hashes[from] ?? 0, powers[length] ?? 1)) | 0;
  // Who knows the hash could make runs that only look alike: then it is not trusted for long.
  let trust = ids.length;
  return (at, other, length) => {
    if (trust <= 0 || hash(at, length) !== hash(other, length)) return false;
    for (let step = 0; step < length; step += 1) {
      if (ids[at + step] === ids[other + step]) continue;
      trust -= step + 1;
      return false;
    }
    return true;
  };
}
