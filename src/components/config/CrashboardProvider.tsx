'use client';
import type { ReactElement, ReactNode } from 'react';
import {
  type CrashboardProviderProps,
  CrashboardProvider as DataProvider,
} from '../../hooks/CrashboardProvider.js';
import { useServerClock } from '../../hooks/queries/useServerClock.js';
import { ServerTimeContext } from './serverTime.js';

/**
 * Connects the components below it to a server. Has a cache of its own and never touches the host's. Ages count by the
 * server's clock where the reader's is wrong.
 */
export function CrashboardProvider({ children, ...data }: CrashboardProviderProps): ReactElement {
  return (
    <DataProvider {...data}>
      <ServerTime>{children}</ServerTime>
    </DataProvider>
  );
}

function ServerTime({ children }: { children: ReactNode }): ReactElement {
  return <ServerTimeContext.Provider value={useServerClock()}>{children}</ServerTimeContext.Provider>;
}
