'use client';
import { useEffect, useRef } from 'react';

const NEAR_END = 5;

export interface RangeReports {
  first: number;
  last: number;
  count: number;
  anchorKey: string | undefined;
  onRangeChange: ((first: number, last: number) => void) | undefined;
  onEndReached: (() => void) | undefined;
}

/** Tells what is in view, and that the end came into view, once per length of the list. */
export function useRangeReports({
  first,
  last,
  count,
  anchorKey,
  onRangeChange,
  onEndReached,
}: RangeReports): void {
  const told = useRef('');
  useEffect(() => {
    if (count > 0 && last >= 0) onRangeChange?.(first, Math.min(last, count - 1));
  }, [first, last, count, onRangeChange]);
  useEffect(() => {
    const length = `${anchorKey ?? ''} ${count}`;
    if (!onEndReached || count === 0 || last < count - 1 - NEAR_END || told.current === length) return;
    told.current = length;
    onEndReached();
  }, [last, count, anchorKey, onEndReached]);
}
