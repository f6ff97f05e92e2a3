'use client';
import { type RefObject, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../useLayout.js';

export interface Around {
  readonly header: number;
  readonly footer: number;
}

const NOTHING: Around = { header: 0, footer: 0 };

/** Heights of what stands above and below the rows inside the scroller. */
export function useAround(
  scroller: RefObject<HTMLElement | null>,
  hasHeader: boolean,
  hasFooter: boolean,
): Around {
  const [around, setAround] = useState<Around>(NOTHING);
  useIsomorphicLayoutEffect(() => {
    const element = scroller.current;
    if (!element || (!hasHeader && !hasFooter)) {
      setAround(NOTHING);
      return undefined;
    }
    const first = hasHeader ? (element.firstElementChild as HTMLElement) : undefined;
    const last = hasFooter ? (element.lastElementChild as HTMLElement) : undefined;
    const measure = (): void => {
      const next = { header: first?.offsetHeight ?? 0, footer: last?.offsetHeight ?? 0 };
      setAround((now) => (now.header === next.header && now.footer === next.footer ? now : next));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    if (first) observer.observe(first);
    if (last) observer.observe(last);
    return () => observer.disconnect();
  }, [scroller, hasHeader, hasFooter]);
  return around;
}
