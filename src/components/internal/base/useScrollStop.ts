'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchSize } from './watchSize.js';

/** What takes the focus: rows and cells with a moving tab stop too. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Whether an element must be a tab stop of its own to be scrolled by keyboard: it scrolls, and nothing in it takes
 * the focus. Such a stop needs a name. Any other scroller needs `tabIndex={-1}`, since browsers make a stop of each.
 */
export function useScrollStop<E extends HTMLElement>(content: unknown): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [isStop, setIsStop] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content may fit where this did not
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return watchSize(element, () =>
      setIsStop(overflows(element) && element.querySelector(FOCUSABLE) === null),
    );
  }, [content]);
  return [ref, isStop];
}

function overflows({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
}
