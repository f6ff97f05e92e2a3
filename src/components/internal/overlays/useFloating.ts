'use client';
import type { RefObject } from 'react';
import { isRightToLeft } from '../keys/roving.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import { place } from './place.js';

export interface FloatingOptions {
  open: boolean;
  anchor: RefObject<Element | null>;
  floating: RefObject<HTMLElement | null>;
  /** Edge of the anchor to line up with. @default 'start' */
  align?: 'start' | 'end' | 'center' | undefined;
  /** At least as wide as the anchor. */
  matchWidth?: boolean | undefined;
}

/** Keeps a floating element at its anchor while it is open, whatever scrolls or changes size. */
export function useFloating({
  open,
  anchor,
  floating,
  align = 'start',
  matchWidth = false,
}: FloatingOptions): void {
  useIsomorphicLayoutEffect(() => {
    const element = floating.current;
    const from = anchor.current;
    if (!open || !element || !from) return undefined;
    const update = (): void => {
      const box = from.getBoundingClientRect();
      if (matchWidth) element.style.minInlineSize = `${box.width}px`;
      element.style.maxBlockSize = '';
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const rtl = isRightToLeft(from);
      const edge = align === 'center' ? 'center' : (align === 'start') !== rtl ? 'left' : 'right';
      const at = place(
        box,
        size,
        { width: document.documentElement.clientWidth, height: window.innerHeight },
        edge,
      );
      element.style.top = `${at.top}px`;
      element.style.left = `${at.left}px`;
      element.style.maxBlockSize = `${at.maxHeight}px`;
      element.dataset.side = at.side;
    };
    update();
    // In the next frame: a size that is set while sizes are reported is an error on the page.
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    };
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(later);
    observer?.observe(element);
    window.addEventListener('scroll', update, { capture: true, passive: true });
    window.addEventListener('resize', update);
    return () => {
      cancelAnimationFrame(frame);
      observer?.disconnect();
      window.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
    };
  }, [open, anchor, floating, align, matchWidth]);
}
