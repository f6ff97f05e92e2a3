'use client';
import { useMemo, useRef } from 'react';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useLatest } from '../react/useLatest.js';

/**
 * A function of the host's that is called while a panel is drawn: where it throws, only its answer is missing, and
 * `onError` is told once.
 */
export function useHostFunction<Args extends readonly unknown[], Answer>(
  ask: ((...args: Args) => Answer) | undefined,
  component: string,
  section: string,
): ((...args: Args) => Answer | undefined) | undefined {
  const onError = useLatest(useUIConfig().onError);
  const isTold = useRef(false);
  return useMemo(() => {
    if (!ask) return undefined;
    return (...args: Args) => {
      try {
        return ask(...args);
      } catch (error) {
        // The host may change its own page when it is told, which nothing may do while it is drawn.
        if (!isTold.current) queueMicrotask(() => onError.current(error, { component, section }));
        isTold.current = true;
        return undefined;
      }
    };
  }, [ask, onError, component, section]);
}
