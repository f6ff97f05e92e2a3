'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { isBounded } from './bounded.js';

const NEAR_END = 5;

export interface RangeReports {
  scroller: RefObject<HTMLElement | null>;
  first: number;
  last: number;
  count: number;
  anchorKey: string | undefined;
  onRangeChange: ((first: number, last: number) => void) | undefined;
  onEndReached: (() => void) | undefined;
}

/** Tells what is in view, and that the end of a list that scrolls came into view, once per length of the list. */
export function useRangeReports({
  scroller,
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
    if (!scroller.current || !isBounded(scroller.current)) return;
    told.current = length;
    onEndReached();
  }, [scroller, last, count, anchorKey, onEndReached]);
}
