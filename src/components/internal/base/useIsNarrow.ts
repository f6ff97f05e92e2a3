'use client';
import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is narrower than `width` times its font size. `false` until it was measured. */
export function useIsNarrow(ref: RefObject<HTMLElement | null>, width: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth } = element;
      // Hidden elements have no width; they are not narrow.
      if (clientWidth === 0) return;
      setNarrow(clientWidth < width * Number.parseFloat(getComputedStyle(element).fontSize));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, width]);
  return isNarrow;
}
