import type { RowSource } from '../../model/index.js';

/** Rows looked at before the rest is left as it is. */
const MOST_ROWS = 20_000;

/** Which rows belong together. */
export interface FoldOptions<T> {
  /** Rows with the same key go together. `undefined` leaves a row on its own. */
  keyOf(row: T): string | undefined;
  /** Only rows this close in time to the last one of their group. Without it time does not matter. */
  readonly withinMs?: number | undefined;
  /** When a row was (epoch milliseconds). */
  timeOf?(row: T): number;
}

/** One row that stands for several. */
export interface RowGroup {
  /** Slot of the row that is shown. */
  readonly slot: number;
  /** How many rows it stands for, itself included. */
  readonly count: number;
  /** From the first to the last of them. `undefined` without times. */
  readonly spanMs: number | undefined;
}

interface Group {
  readonly slot: number;
  count: number;
  readonly firstAt: number;
  lastAt: number;
}

/** Loaded rows with alike ones folded into one. Grows with the list; what was folded stays as it was. */
export interface Fold<T> {
  /** Takes in rows that were loaded since. */
  extend(source: RowSource<T>): void;
  /** The rows that are left, over the same data. */
  over(source: RowSource<T>): RowSource<T>;
  /** What a row of `over` stands for. */
  groupAt(index: number): RowGroup;
  /** Rows that went into another row. */
  readonly folded: number;
}

/** Begins to fold the rows of one generation of a listing. */
export function createFold<T>({ keyOf, withinMs, timeOf }: FoldOptions<T>): Fold<T> {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  let seen = 0;

  const add = (slot: number, row: T | 'moved' | undefined): void => {
    const isRow = row !== undefined && row !== 'moved';
    const key = isRow ? keyOf(row) : undefined;
    const at = isRow && timeOf ? timeOf(row) : Number.NaN;
    const group = key === undefined ? undefined : open.get(key);
    if (group && (withinMs === undefined || Math.abs(group.lastAt - at) <= withinMs)) {
      group.count += 1;
      group.lastAt = at;
      return;
    }
    const began: Group = { slot, count: 1, firstAt: at, lastAt: at };
    groups.push(began);
    if (key !== undefined) open.set(key, began);
  };
  const slotOf = (index: number): number => groups[index]?.slot ?? seen + index - groups.length;

  return {
    extend(source) {
      const end = Math.min(source.count, MOST_ROWS);
      for (; seen < end; seen += 1) add(seen, source.get(seen));
    },
    over: (source) => ({
      kind: source.kind,
      count: groups.length + Math.max(0, source.count - seen),
      get: (index) => source.get(slotOf(index)),
    }),
    groupAt(index) {
      const group = groups[index];
      if (!group) return { slot: slotOf(index), count: 1, spanMs: undefined };
      const span = Math.abs(group.firstAt - group.lastAt);
      return { slot: group.slot, count: group.count, spanMs: Number.isNaN(span) ? undefined : span };
    },
    get folded() {
      return seen - groups.length;
    },
  };
}
