'use client';
import { useCallback, useRef } from 'react';
import type { Trace } from '../../model/index.js';
import { useCrashboardClient } from './useCrashboardClient.js';

/**
 * Fetches a trace when it is wanted, once for all that want it; a failure is forgotten, so that the next one asks again.
 * `around` (ISO) is when the event happened.
 */
export function useTraceLoader(): (traceId: string, around: string | undefined) => Promise<Trace> {
  const client = useCrashboardClient();
  const known = useRef<{ readonly key: string; readonly trace: Promise<Trace> }>(undefined);
  return useCallback(
    (traceId, around) => {
      const key = `${client.id} ${traceId}`;
      if (known.current?.key === key) return known.current.trace;
      const trace = client.getTrace(traceId, { around });
      const call = { key, trace };
      known.current = call;
      trace.catch(() => {
        if (known.current === call) known.current = undefined;
      });
      return trace;
    },
    [client],
  );
}
