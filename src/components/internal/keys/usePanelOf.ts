'use client';
import { type RefObject, useMemo } from 'react';

/** The drawer or dialog around an element, whose title has the focus at first; the element where there is none. */
export function usePanelOf(root: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  return useMemo(
    () => ({
      get current() {
        return root.current?.closest<HTMLElement>('.cb-overlay') ?? root.current;
      },
    }),
    [root],
  );
}
