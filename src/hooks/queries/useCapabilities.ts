'use client';
import { useSyncExternalStore } from 'react';
import type { Capabilities } from '../../model/index.js';
import { useCrashboardClient } from './useCrashboardClient.js';

/** What the server can do, as it is known now. Changes as the client learns. */
export function useCapabilities(): Capabilities {
  const { capabilities } = useCrashboardClient();
  return useSyncExternalStore(
    (listener) => capabilities.subscribe(listener),
    () => capabilities.get(),
    () => capabilities.get(),
  );
}
