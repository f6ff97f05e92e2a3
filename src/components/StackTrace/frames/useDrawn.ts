'use client';
import { type RefObject, useState } from 'react';
import { whenNear } from '../../internal/base/whenNear.js';
import { useIsomorphicLayoutEffect } from '../../internal/react/useLayout.js';
import { whenIdle } from './whenIdle.js';

/**
 * Whether the inside of a frame is drawn yet. At once when it was opened alone; of many opened together those in view
 * come at once and the others as they come near, or as soon as the browser has time, so that its page search and the
 * printer find all of them.
 */
export function useDrawn(ref: RefObject<HTMLElement | null>, atOnce: boolean): boolean {
  const [isDrawn, setDrawn] = useState(atOnce);
  useIsomorphicLayoutEffect(() => {
    const element = ref.current;
    if (isDrawn || element === null) return undefined;
    const draw = (): void => setDrawn(true);
    if (isInView(element)) {
      draw();
      return undefined;
    }
    const forget = [whenNear(element, draw), whenIdle(draw)];
    return () => {
      for (const stop of forget) stop();
    };
  }, [ref, isDrawn]);
  return isDrawn;
}

/** Read before anything is written, so that all frames share one layout. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= (element.ownerDocument.defaultView?.innerHeight ?? 0);
}
