import type { EventSummary, RowSource } from '../../model/index.js';
import { isRow } from '../internal/listingRows.js';
import { type ResolvedColumn, textIn } from './columns.js';
import type { EventSort } from './EventList.types.js';

/** Rows taken in before the rest is left out. */
const MOST_ROWS = 20_000;

/** What an event is sorted by: words, or a number that all others have too. */
export type SortValue = (event: EventSummary) => string | number | undefined;

/** What a column is sorted by; `undefined` for columns that have no order. */
export function sortValueOf(column: ResolvedColumn): SortValue | undefined {
  return column.known === 'time' ? ({ occurredAt }) => timeOf(occurredAt) : textIn(column);
}

function timeOf(text = ''): number | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/** The order after a press on a column's header: one way, the other way, the server's again. */
export function nextSort(sort: EventSort | undefined, column: string): EventSort | undefined {
  // The newest are first anyway.
  if (column === 'time') return sort?.column === column ? undefined : { column, direction: 'ascending' };
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** Loaded rows that stay in hand while they are sorted, also when the listing lets their pages go. */
export interface SortedEvents {
  /** Takes in rows that were loaded since. */
  extend(source: RowSource<EventSummary>): void;
  /** The rows by a column's value, unknown ones last; those with the same value newest first. */
  by(read: SortValue, { direction }: EventSort, words: Intl.Collator): RowSource<EventSummary>;
}

/** Begins to sort the rows of one generation of a listing. */
export function createSortedEvents(): SortedEvents {
  const kept: EventSummary[] = [];
  return {
    extend(source) {
      for (let slot = 0; slot < Math.min(source.count, MOST_ROWS); slot += 1) {
        const row = source.get(slot);
        if (isRow(row)) kept[slot] = row;
      }
    },
    by(read, { direction }, words) {
      const sign = direction === 'ascending' ? 1 : -1;
      const known: { readonly row: EventSummary; readonly value: string | number }[] = [];
      const unknown: EventSummary[] = [];
      // A row that moved between pages may have been in two slots.
      const rows = new Map<string, EventSummary>();
      kept.forEach((row) => {
        rows.set(row.id, row);
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
