'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element's content is wider or higher than it. */
export function useOverflow<E extends HTMLElement>(content: unknown): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [overflows, setOverflows] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content may fit where this did not
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const check = (): void =>
      setOverflows(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      );
    check();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(check);
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
  return [ref, overflows];
}
