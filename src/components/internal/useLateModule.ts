'use client';
import { useCallback, useEffect, useState } from 'react';
import { useHydrated } from '../config/useHydrated.js';
import { useUIConfig } from '../config/useUIConfig.js';
import type { LazyModule } from './useLazyModule.js';

/** Waits before each new try: a deploy or a short loss of connection is over by then. */
const RETRY_MS = [800, 3000];

export type LateModule<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly module: T }
  | { readonly status: 'failed'; readonly retry: () => void };

/**
 * Code that comes after mount: tried three times, then told to `onError` and left to the reader. Still loading on
 * the server and while hydrating, whatever an earlier panel brought: the first render must be the server's HTML.
 */
export function useLateModule<T>(
  late: LazyModule<T>,
  wanted: boolean,
  component: string,
  section: string,
): LateModule<T> {
  const { onError } = useUIConfig();
  const isHydrated = useHydrated();
  const [ready, setReady] = useState(late.loaded);
  const [tries, setTries] = useState(0);
  const hasFailed = tries > RETRY_MS.length;
  useEffect(() => {
    if (!wanted || ready || hasFailed) return undefined;
    let isCurrent = true;
    const load = (): void => {
      late.load().then(
        (module) => isCurrent && setReady(() => module),
        (error: unknown) => {
          if (!isCurrent) return;
          if (tries === RETRY_MS.length) onError(error, { component, section });
          setTries(tries + 1);
        },
      );
    };
    const timer = setTimeout(load, tries === 0 ? 0 : RETRY_MS[tries - 1]);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [late, component, section, wanted, ready, tries, hasFailed, onError]);
  const retry = useCallback(() => setTries(0), []);
  if (ready && isHydrated) return { status: 'ready', module: ready };
  return hasFailed ? { status: 'failed', retry } : { status: 'loading' };
}
