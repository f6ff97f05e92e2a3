'use client';
import { useCallback } from 'react';
import { useCache } from '../cache/context.js';

/** Gives a function that asks the server again for everything on screen. What is shown stays until it is there. */
export function useRefresh(): () => void {
  const { client, queryClient, listings } = useCache();
  return useCallback(() => {
    listings.refreshAll();
    void queryClient.invalidateQueries({
      predicate: (query) => query.isActive() && query.queryKey[0] === client.id,
    });
  }, [client, queryClient, listings]);
}
