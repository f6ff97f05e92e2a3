'use client';
import { useSyncExternalStore } from 'react';
import { useCrashboardClient } from './useCrashboardClient.js';

const none = (): number => 0;
const never = (): (() => void) => () => undefined;

/**
 * How many milliseconds the server's clock is ahead of this machine's, as its answers tell; 0 while that is unknown,
 * or less than a minute. Add it to the present before a server's time is compared with it.
 */
export function useServerClock(): number {
  const { clock } = useCrashboardClient();
  return useSyncExternalStore(clock?.subscribe ?? never, clock?.aheadMs ?? none, none);
}
