'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EventSummary, RowSource } from '../../../model/index.js';
import { useLatest } from '../../internal/react/useLatest.js';

/** So long the reader stays on a row before anything is fetched for it: held keys ask for nothing. */
const REST_MS = 150;

export interface RestingEvent {
  /** The event the reader is on; the first row to begin with. */
  readonly event: EventSummary | undefined;
  onActiveIndexChange(index: number): void;
}

/** The row the reader rests on, and a hint about the one after it. */
export function useRestingEvent(
  source: RowSource<EventSummary>,
  onPrefetch: ((event: EventSummary) => void) | undefined,
): RestingEvent {
  const [event, setEvent] = useState<EventSummary | undefined>(() => rowAt(source, 0));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const last = useRef(0);
  const latest = useLatest({ source, onPrefetch });
  useEffect(() => () => clearTimeout(timer.current), []);
  const onActiveIndexChange = useCallback(
    (index: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const step = index < last.current ? -1 : 1;
        last.current = index;
        const now = latest.current;
        setEvent((before) => rowAt(now.source, index) ?? before);
        const next = rowAt(now.source, index + step);
        if (next) now.onPrefetch?.(next);
      }, REST_MS);
    },
    [latest],
  );
  return { event: event ?? rowAt(source, 0), onActiveIndexChange };
}

function rowAt(source: RowSource<EventSummary>, index: number): EventSummary | undefined {
  const row = index >= 0 && index < source.count ? source.get(index) : undefined;
  return row === 'moved' ? undefined : row;
}
