'use client';
import { type RefObject, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../../internal/react/useLayout.js';

/** Width of an element in whole pixels, known before the first paint. 0 while it is not laid out. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useIsomorphicLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
