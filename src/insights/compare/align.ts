import { itemAt } from '../../model/index.js';

/** A place of two sequences: what stands on both sides, or only on one. */
export interface Aligned {
  /** Place in the left list. Absent where only the right one has it. */
  readonly left?: number;
  /** Place in the right list. Absent where only the left one has it. */
  readonly right?: number;
}

/** Cells of a table that is worth its work; beyond it only what is unique on both sides is matched. */
const MOST_CELLS = 250_000;

/**
 * Two sequences beside each other, in the order of both: equal ends first, then the longest common subsequence. What is
 * too long for a table is cut where both sides have the same thing once, as `patience diff` does; what is then still too
 * long stands as only here and only there.
 */
export function align(left: readonly string[], right: readonly string[]): readonly Aligned[] {
  const rows: Aligned[] = [];
  alignRange({ left, right, rows }, [0, left.length], [0, right.length], true);
  return rows;
}

interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly rows: Aligned[];
}

type Range = readonly [from: number, to: number];

function alignRange(sides: Sides, [from, to]: Range, [start, end]: Range, maySplit: boolean): void {
  const { left, right, rows } = sides;
  let head = 0;
  while (from + head < to && start + head < end && left[from + head] === right[start + head]) {
    rows.push({ left: from + head, right: start + head });
    head += 1;
  }
  let tail = 0;
  while (
    to - tail > from + head &&
    end - tail > start + head &&
    left[to - tail - 1] === right[end - tail - 1]
  )
    tail += 1;
  alignMiddle(sides, [from + head, to - tail], [start + head, end - tail], maySplit);
  for (let step = tail; step > 0; step -= 1) rows.push({ left: to - step, right: end - step });
}

function alignMiddle(sides: Sides, leftRange: Range, rightRange: Range, maySplit: boolean): void {
  const [from, to] = leftRange;
  const [start, end] = rightRange;
  const cells = (to - from) * (end - start);
  if (cells > 0 && cells <= MOST_CELLS) {
    alignByTable(sides, leftRange, rightRange);
    return;
  }
  const anchors = cells === 0 || !maySplit ? [] : anchorsOf(sides, leftRange, rightRange);
  let [at, other] = [from, start];
  for (const [anchor, match] of anchors) {
    alignRange(sides, [at, anchor], [other, match], false);
    sides.rows.push({ left: anchor, right: match });
    [at, other] = [anchor + 1, match + 1];
  }
  if (anchors.length > 0) {
    alignRange(sides, [at, to], [other, end], false);
    return;
  }
  for (let index = from; index < to; index += 1) sides.rows.push({ left: index });
  for (let index = start; index < end; index += 1) sides.rows.push({ right: index });
}

function alignByTable({ left, right, rows }: Sides, [from, to]: Range, [start, end]: Range): void {
  const at = commonLengths(left.slice(from, to), right.slice(start, end));
  let [row, column] = [from, start];
  while (row < to || column < end) {
    const isBoth = row < to && column < end;
    if (isBoth && left[row] === right[column]) rows.push({ left: row++, right: column++ });
    else if (
      row < to &&
      (!isBoth || at(row + 1 - from, column - start) >= at(row - from, column + 1 - start))
    )
      rows.push({ left: row++ });
    else rows.push({ right: column++ });
  }
}

/** How long the longest common subsequence is of what begins at a place of either side. */
function commonLengths(
  left: readonly string[],
  right: readonly string[],
): (row: number, column: number) => number {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  return at;
}

/** What stands once on both sides, as far as it stands in the same order: the longest such run of pairs. */
function anchorsOf({ left, right }: Sides, [from, to]: Range, [start, end]: Range): readonly Range[] {
  const places = uniquePlaces(right, start, end);
  const pairs: Range[] = [];
  for (const [key, index] of uniquePlaces(left, from, to)) {
    const match = places.get(key);
    if (index >= 0 && match !== undefined && match >= 0) pairs.push([index, match]);
  }
  return longestRising(pairs);
}

/** Where each thing stands; -1 for what stands more than once. */
function uniquePlaces(keys: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index < to; index += 1) {
    const key = itemAt(keys, index);
    places.set(key, places.has(key) ? -1 : index);
  }
  return places;
}

/** The longest subsequence whose second places rise, by piles as in patience sorting. */
function longestRising(pairs: readonly Range[]): readonly Range[] {
  const tops: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (itemAt(pairs, itemAt(tops, middle))[1] < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = itemAt(tops, low - 1);
    tops[low] = index;
  });
  const rising: Range[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = itemAt(before, index))
    rising.push(itemAt(pairs, index));
  return rising.reverse();
}
