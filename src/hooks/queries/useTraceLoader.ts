'use client';
import { useCallback, useRef } from 'react';
import { shareUntilFailure } from '../../client/connect/shareUntilFailure.js';
import type { Trace } from '../../model/index.js';
import { useCrashboardClient } from './useCrashboardClient.js';

/**
 * Fetches a trace when it is wanted, once for all that want it; a failure is forgotten, so that the next one asks again.
 * `around` (ISO) is when the event happened.
 */
export function useTraceLoader(): (traceId: string, around: string | undefined) => Promise<Trace> {
  const client = useCrashboardClient();
  const known = useRef<{ readonly key: string; load(): Promise<Trace> }>(undefined);
  return useCallback(
    (traceId, around) => {
      const key = `${client.id} ${traceId}`;
      if (known.current?.key !== key)
        known.current = { key, load: shareUntilFailure(() => client.getTrace(traceId, { around })) };
      return known.current.load();
    },
    [client],
  );
}
