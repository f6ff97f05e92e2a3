'use client';
import { type RefObject, useCallback, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';

export interface Around {
  readonly header: number;
  readonly footer: number;
}

const NOTHING: Around = { header: 0, footer: 0 };

/**
 * Heights of what stands above and below the rows inside the scroller, when asked. No row stands elsewhere for them,
 * so they are read once the browser has laid the list out, and nothing is drawn again.
 */
export function useAround(
  scroller: RefObject<HTMLElement | null>,
  hasHeader: boolean,
  hasFooter: boolean,
): () => Around {
  const known = useRef<Around | undefined>(undefined);
  const measure = useCallback((): Around => {
    const element = scroller.current;
    if (!element) return NOTHING;
    const { firstElementChild: first, lastElementChild: last } = element;
    return {
      header: hasHeader && first instanceof HTMLElement ? first.offsetHeight : 0,
      footer: hasFooter && last instanceof HTMLElement ? last.offsetHeight : 0,
    };
  }, [scroller, hasHeader, hasFooter]);
  useIsomorphicLayoutEffect(() => {
    const element = scroller.current;
    known.current = hasHeader || hasFooter ? undefined : NOTHING;
    if (!element || known.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      known.current = measure();
    });
    const { firstElementChild: first, lastElementChild: last } = element;
    if (hasHeader && first) observer.observe(first);
    if (hasFooter && last) observer.observe(last);
    return () => observer.disconnect();
  }, [scroller, hasHeader, hasFooter, measure]);
  return useCallback(() => known.current ?? measure(), [measure]);
}
