'use client';
import { useState } from 'react';
import type { EventScope } from '../../../client/types/client.js';
import { useEventTrend } from '../../../hooks/queries/useEventTrend.js';
import { getData, type IssueRef, issueKey, type TimeRange, type Trend } from '../../../model/index.js';
import type { EventTrendStatus } from '../EventList.types.js';
import { asStrip, wholeOf } from './stripSpan.js';

export interface StripTrend {
  readonly trend: Trend | undefined;
  readonly trendStatus: EventTrendStatus;
  /** What the strip is about: the list's range, or the one before a part of the strip was chosen. */
  readonly trendRange: TimeRange | undefined;
  refresh(): void;
}

/**
 * What the strip above an issue's events shows: how many there are inside the filters, where the server counts
 * that, else `ofIssue`.
 */
export function useStripTrend(
  issue: IssueRef,
  scope: EventScope,
  ofIssue: Trend | undefined,
  isShown: boolean,
): StripTrend {
  const key = issueKey(issue);
  const instead = asStrip(ofIssue);
  const [last, setLast] = useState<{ readonly key: string; readonly bars?: Trend }>({ key });
  const before = last.key === key ? last.bars : undefined;
  const [whole, setWhole] = useState(scope.range);
  const range = wholeOf(scope.range, whole, before ?? instead);
  if (JSON.stringify(range) !== JSON.stringify(whole)) setWhole(range);

  const counts = useEventTrend(isShown ? issue : undefined, { ...scope, range });
  const counted = getData(counts) ?? undefined;
  const bars = asStrip(counted);
  if (bars && bars !== before) setLast({ key, bars });

  const isCounting = counts.status === 'pending' && isShown;
  return {
    ...stripOf(counted, isCounting ? before : undefined, {
      isCounting,
      isFiltered: Boolean(scope.query || scope.environments?.length),
      ofIssue: instead,
    }),
    trendRange: range,
    refresh: counts.refresh,
  };
}

interface Otherwise {
  readonly isCounting: boolean;
  readonly isFiltered: boolean;
  readonly ofIssue: Trend | undefined;
}

function stripOf(
  counted: Trend | undefined,
  before: Trend | undefined,
  { isCounting, isFiltered, ofIssue }: Otherwise,
): Pick<StripTrend, 'trend' | 'trendStatus'> {
  if (counted) return { trend: counted, trendStatus: 'counted' };
  // Without filters the issue's events are the list's.
  if (ofIssue && !before && !isFiltered) return { trend: ofIssue, trendStatus: 'counted' };
  return { trend: before ?? ofIssue, trendStatus: isCounting ? 'counting' : 'unknown' };
}
