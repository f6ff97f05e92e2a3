'use client';
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

/** `false` on the server and while hydrating, so that the first client render equals the server's HTML. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
