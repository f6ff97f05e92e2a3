'use client';
import { useMemo } from 'react';
import { collator } from '../../../../i18n/messages/intl.js';
import type { Fold, RowGroup } from '../../../../insights/events/foldRows.js';
import type { Listing, RowSource } from '../../../../model/index.js';
import { useUIConfig } from '../../../config/index.js';
import { createSortedRows, type SortValue } from './sortRows.js';

/** How the reader wants the loaded rows. Missing members leave them as the server sent them. */
export interface Arrangement<T> {
  /** Several rows as one. `name` tells one way of grouping from another. */
  readonly groups?: { readonly name: string; begin(): Fold<T> } | undefined;
  /** Wins over `groups`: grouping goes by the server's order. `by` names what is read. */
  readonly sort?:
    | {
        readonly by: string;
        readonly direction: 'ascending' | 'descending';
        readonly read: SortValue<T>;
      }
    | undefined;
}

/** The rows of a listing as the reader wants them. */
export interface Arranged<T> {
  /** What is drawn. */
  readonly listing: Listing<T>;
  /** Loaded rows, however many are drawn. */
  readonly loaded: number;
  /** What a drawn row stands for. `undefined` where each stands for itself. */
  readonly groupAt: ((index: number) => RowGroup) | undefined;
  /** Not in the server's order. */
  readonly isSorted: boolean;
}

/** Groups or sorts what is loaded. A new generation of the listing begins anew. */
export function useArranged<T>(
  listing: Listing<T>,
  { groups, sort }: Arrangement<T>,
  keyOf: (row: T) => string,
): Arranged<T> {
  const { generation, source } = listing;
  const sorted = useSorted(listing, sort, keyOf);
  const order = sort ? undefined : groups?.name;
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal names group alike, and another generation anew
  const fold = useMemo(() => (order === undefined ? undefined : groups?.begin()), [order, generation]);
  return useMemo(() => {
    const as = (name: string, rows: RowSource<T>): Listing<T> => ({
      ...listing,
      generation: `${generation} ${name}`,
      source: rows,
    });
    const loaded = source.count;
    if (sorted) {
      const shown = as(`${sort?.by} ${sort?.direction}`, sorted);
      return { listing: shown, loaded, groupAt: undefined, isSorted: true };
    }
    if (!fold || order === undefined) return { listing, loaded, groupAt: undefined, isSorted: false };
    fold.extend(source);
    const shown = as(order, fold.over(source));
    return { listing: shown, loaded, groupAt: fold.groupAt, isSorted: false };
  }, [sorted, sort?.by, sort?.direction, fold, order, listing, source, generation]);
}

function useSorted<T>(
  { source, generation }: Listing<T>,
  sort: Arrangement<T>['sort'],
  keyOf: (row: T) => string,
): RowSource<T> | undefined {
  const { locale } = useUIConfig();
  const isSorted = sort !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation is sorted anew
  const rows = useMemo(() => (isSorted ? createSortedRows(keyOf) : undefined), [isSorted, generation]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `by` names what `read` reads
  return useMemo(() => {
    if (!rows || !sort) return undefined;
    rows.extend(source);
    return rows.by(sort.read, sort.direction, collator(locale));
  }, [rows, sort?.by, sort?.direction, source, locale]);
}
