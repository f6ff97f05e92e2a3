'use client';
import { useMemo } from 'react';
import { collator } from '../../i18n/intl.js';
import { type CountedGap, countedGaps } from '../../insights/countedGaps.js';
import type { RowGroup } from '../../insights/foldRows.js';
import type { EventSummary, Listing, RowSource, Trend } from '../../model/index.js';
import { useUIConfig } from '../config/index.js';
import { foldFor } from './arrangements.js';
import type { ResolvedColumn } from './columns.js';
import type { EventOrder } from './EventList.types.js';
import { createSortedEvents, sortValueOf } from './sortEvents.js';

export interface Arranged {
  readonly listing: Listing<EventSummary>;
  /** What a row stands for. `undefined` where every event has its row. */
  readonly groupAt: ((index: number) => RowGroup) | undefined;
  readonly gaps: readonly CountedGap[];
  /** Events in hand, whatever rows they are drawn as. */
  readonly loaded: number;
  /** The column that the rows are sorted by, not by the server. */
  readonly sortedBy: ResolvedColumn | undefined;
}

/** The rows of a listing as the reader wants them. */
export function useArranged(
  listing: Listing<EventSummary>,
  { arrangement, sort }: EventOrder,
  columns: readonly ResolvedColumn[],
  trend: Trend | undefined,
): Arranged {
  const { generation, source } = listing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation is folded anew
  const fold = useMemo(() => foldFor(arrangement), [arrangement, generation]);
  const sortedBy = columns.find(({ id }) => id === sort?.column);
  const sorted = useSorted(listing, sort, sortedBy);
  return useMemo(() => {
    const loaded = source.count;
    const as = (order: string, rows: RowSource<EventSummary>): Listing<EventSummary> => ({
      ...listing,
      generation: `${generation} ${order}`,
      source: rows,
    });
    if (sorted && sort) {
      const name = `${sort.column} ${sort.direction}`;
      return { listing: as(name, sorted), groupAt: undefined, gaps: [], loaded, sortedBy };
    }
    if (fold) {
      fold.extend(source);
      const rows = fold.over(source);
      return {
        listing: as(arrangement, rows),
        groupAt: fold.groupAt,
        gaps: [],
        loaded,
        sortedBy: undefined,
      };
    }
    return {
      listing,
      groupAt: undefined,
      gaps: countedGaps(trend, source),
      loaded,
      sortedBy: undefined,
    };
  }, [fold, sorted, sort, sortedBy, listing, source, generation, arrangement, trend]);
}

/** The rows in hand by one column. */
function useSorted(
  { source, generation }: Listing<EventSummary>,
  sort: EventOrder['sort'],
  column: ResolvedColumn | undefined,
): RowSource<EventSummary> | undefined {
  const { locale } = useUIConfig();
  const isSorted = sort !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation is sorted anew
  const rows = useMemo(() => (isSorted ? createSortedEvents() : undefined), [isSorted, generation]);
  return useMemo(() => {
    const read = column && sortValueOf(column);
    if (!rows || !sort || !read) return undefined;
    rows.extend(source);
    return rows.by(read, sort, collator(locale));
  }, [rows, sort, column, source, locale]);
}
