'use client';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Resource } from '../../model/index.js';
import type { ResourceRequest } from '../requests.js';
import { useCache } from './context.js';
import { resourceOf } from './resource.js';

/** A resource that can be asked for again. Data stays while that happens, and when it fails. */
export type RefreshableResource<T> = Resource<T> & { refresh(): void };

/** Shows one answer of the server. Without a request nothing is fetched and the resource stays pending. */
export function useResource<T>(request: ResourceRequest<T> | undefined): RefreshableResource<T> {
  const { client, queryClient } = useCache();
  const query = useQuery<T, Error>(
    {
      queryKey: [client.id, ...(request?.key ?? ['nothing'])],
      queryFn: ({ signal }) => (request as ResourceRequest<T>).load(client, { signal }),
      enabled: request !== undefined,
      staleTime: request?.staleMs ?? 0,
    },
    queryClient,
  );
  const { status, fetchStatus, data, error, dataUpdatedAt, refetch } = query;
  const refresh = useCallback(() => void refetch({ cancelRefetch: true }), [refetch]);
  return useMemo(
    () => ({ ...resourceOf({ status, fetchStatus, data, error, dataUpdatedAt }), refresh }),
    [status, fetchStatus, data, error, dataUpdatedAt, refresh],
  );
}
