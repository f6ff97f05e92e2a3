'use client';
import { type RefObject, useState } from 'react';
import { useUIConfig } from '../../config/index.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';

/** Pixels of a panel's text where nobody asked for larger ones; row heights are measured at them. */
const USUAL = { comfortable: 14, compact: 13 } as const;

/** How much larger than usual the reader's text is. 1 until the panel is in the page, and without its sheet. */
export function useFontScale(root: RefObject<HTMLElement | null>): number {
  const { density } = useUIConfig();
  const [scale, setScale] = useState(1);
  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const isStyled = style.getPropertyValue('--cb-font-size') !== '';
      setScale(isStyled && size > 0 ? Math.round((size / USUAL[density]) * 100) / 100 : 1);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    // A panel with other text has another size.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, density]);
  return scale;
}
