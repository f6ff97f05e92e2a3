import type { RowSource } from '../../../../model/index.js';
import { isRow } from '../listingRows.js';

/** Rows copied or saved before the rest is left out. */
const MOST = 10_000;

/** The rows in memory, in their order. */
export function loadedRows<T>(source: RowSource<T>, most: number = MOST): readonly T[] {
  const rows: T[] = [];
  for (let index = 0; index < Math.min(most, source.count); index += 1) {
    const row = source.get(index);
    if (isRow(row)) rows.push(row);
  }
  return rows;
}
