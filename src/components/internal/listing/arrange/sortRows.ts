import type { RowSource } from '../../../../model/index.js';
import { isRow } from '../listingRows.js';

/** Rows taken in before the rest is left out. */
const MOST_ROWS = 20_000;

/** Reads what a row is sorted by: words, or a number that all others have too. `undefined` sorts last. */
export type SortValue<T> = (row: T) => string | number | undefined;

/** Loaded rows that are kept while they are sorted, also when the listing lets their pages go. */
export interface SortedRows<T> {
  /** Takes in rows that were loaded since. */
  extend(source: RowSource<T>): void;
  /** The rows by a value, unknown ones last; those with the same value in the server's order. */
  by(read: SortValue<T>, direction: 'ascending' | 'descending', words: Intl.Collator): RowSource<T>;
}

/** Begins to sort the rows of one generation of a listing. */
export function createSortedRows<T>(keyOf: (row: T) => string): SortedRows<T> {
  const kept: T[] = [];
  return {
    extend(source) {
      for (let slot = 0; slot < Math.min(source.count, MOST_ROWS); slot += 1) {
        const row = source.get(slot);
        if (isRow(row)) kept[slot] = row;
      }
    },
    by(read, direction, words) {
      const sign = direction === 'ascending' ? 1 : -1;
      const known: { readonly row: T; readonly value: string | number }[] = [];
      const unknown: T[] = [];
      // A row that moved between pages may have been in two slots.
      const rows = new Map<string, T>();
      kept.forEach((row) => {
        rows.set(keyOf(row), row);
      });
      for (const row of rows.values()) {
        const value = read(row);
        if (value === undefined || value === '') unknown.push(row);
        else known.push({ row, value });
      }
      known.sort((a, b) => sign * compared(a.value, b.value, words));
      const sorted = [...known.map(({ row }) => row), ...unknown];
      return { kind: 'indexed', count: sorted.length, get: (index) => sorted[index] };
    },
  };
}

function compared(a: string | number, b: string | number, words: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}
