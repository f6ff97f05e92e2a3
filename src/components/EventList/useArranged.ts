'use client';
import { useMemo } from 'react';
import { type CountedGap, countedGaps } from '../../insights/countedGaps.js';
import type { RowGroup } from '../../insights/foldRows.js';
import type { EventSummary, Listing, Trend } from '../../model/index.js';
import { foldFor } from './arrangements.js';
import type { EventArrangement } from './EventList.types.js';

export interface Arranged {
  readonly listing: Listing<EventSummary>;
  /** What a row stands for. `undefined` where every event has its row. */
  readonly groupAt: ((index: number) => RowGroup) | undefined;
  readonly gaps: readonly CountedGap[];
  /** Events in hand, whatever rows they are drawn as. */
  readonly loaded: number;
}

/** The rows of a listing as the reader wants them. */
export function useArranged(
  listing: Listing<EventSummary>,
  arrangement: EventArrangement,
  trend: Trend | undefined,
): Arranged {
  const { generation } = listing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation is folded anew
  const fold = useMemo(() => foldFor(arrangement), [arrangement, generation]);
  return useMemo(() => {
    const { source } = listing;
    if (!fold) {
      return { listing, groupAt: undefined, gaps: countedGaps(trend, source), loaded: source.count };
    }
    fold.extend(source);
    return {
      listing: { ...listing, generation: `${generation} ${arrangement}`, source: fold.over(source) },
      groupAt: fold.groupAt,
      gaps: [],
      loaded: source.count,
    };
  }, [fold, listing, generation, arrangement, trend]);
}
