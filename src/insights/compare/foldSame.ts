import type { CompareState } from './compared.js';

/** Rows of a sequence: some to see, and equal ones in between to open. */
export interface SameRun<T> {
  /** Folded: equal rows that no difference stands beside. */
  readonly isFolded: boolean;
  /** Place of its first row in the sequence. */
  readonly from: number;
  /** Its rows. */
  readonly rows: readonly T[];
}

/** Fewer are not worth a fold, which takes a row itself. */
const LEAST = 2;

/** Folds equal rows, but for `around` beside each difference. The order stays. */
export function foldSame<T extends { readonly state: CompareState }>(
  rows: readonly T[],
  around = 1,
): readonly SameRun<T>[] {
  const seen = new Uint8Array(rows.length);
  rows.forEach(({ state }, at) => {
    if (state !== 'same') seen.fill(1, Math.max(0, at - around), at + around + 1);
  });
  const runs: { isFolded: boolean; from: number; rows: T[] }[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (end < rows.length && seen[end] === seen[at]) end += 1;
    const isFolded = seen[at] === 0 && end - at >= LEAST;
    const last = runs.at(-1);
    if (last && !last.isFolded && !isFolded)
      for (let row = at; row < end; row += 1) last.rows.push(rows[row] as T);
    else runs.push({ isFolded, from: at, rows: rows.slice(at, end) });
    at = end;
  }
  return runs;
}
