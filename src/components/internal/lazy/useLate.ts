'use client';
import { useCallback, useEffect, useState } from 'react';
import { useHydrated } from '../../config/useHydrated.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import type { LatePart } from './latePart.js';

/** A late part as it stands. */
export type Late<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly module: T }
  | { readonly status: 'failed'; readonly retry: () => void };

/** Whose part it is, for `onError`. */
export interface LateOwner {
  readonly component: string;
  readonly section: string;
}

const LOADING = { status: 'loading' } as const;

const told = new WeakSet<object>();

/** Several places may wait for one part: its loss is told once. */
function isNew(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return true;
  if (told.has(error)) return false;
  told.add(error);
  return true;
}

/**
 * A late part, loaded as soon as it is wanted. When it does not come, `onError` is told and the reader may try again.
 * It counts as loading on the server and while hydrating, whatever an earlier panel loaded: the first render must
 * equal the server's HTML.
 */
export function useLate<T>(part: LatePart<T>, wanted: boolean, { component, section }: LateOwner): Late<T> {
  const { onError } = useUIConfig();
  const isHydrated = useHydrated();
  const [module, setModule] = useState(part.loaded);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || module || hasFailed) return undefined;
    let isCurrent = true;
    part.load().then(
      (loaded) => isCurrent && setModule(() => loaded),
      (error: unknown) => {
        if (!isCurrent) return;
        setFailed(true);
        if (isNew(error)) onError(error, { component, section });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [part, wanted, module, hasFailed, onError, component, section]);
  const retry = useCallback(() => setFailed(false), []);
  if (module && isHydrated) return { status: 'ready', module };
  return wanted && hasFailed ? { status: 'failed', retry } : LOADING;
}
