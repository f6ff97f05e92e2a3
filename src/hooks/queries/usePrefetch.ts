'use client';
import { useCallback } from 'react';
import { useCache } from '../cache/context.js';
import type { ResourceRequest } from '../requests/requests.js';

/** Gives a function that fetches an answer before it is shown. Failures are silent: showing it asks again. */
export function usePrefetch(): (request: ResourceRequest<unknown>) => void {
  const { client, queryClient } = useCache();
  return useCallback(
    (request) =>
      void queryClient.prefetchQuery({
        queryKey: [client.id, ...request.key],
        queryFn: ({ signal }) => request.load(client, { signal }),
        staleTime: request.staleMs,
      }),
    [client, queryClient],
  );
}
