'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Resource } from '../../model/index.js';
import type { ResourceRequest } from '../requests.js';
import type { Question } from './answer.js';
import { useCache } from './context.js';
import { resourceOf } from './resource.js';

/** A resource that can be asked for again. Data stays while that happens, and when it fails. */
export type RefreshableResource<T> = Resource<T> & { refresh(): void };

/** Shows one answer of the server. Without a request nothing is fetched and the resource stays pending. */
export function useResource<T>(request: ResourceRequest<T> | undefined): RefreshableResource<T> {
  const { client, answer: createAnswer } = useCache();
  const question: Question<T> = {
    queryKey: [client.id, ...(request?.key ?? ['nothing'])],
    queryFn: ({ signal }) => (request as ResourceRequest<T>).load(client, { signal }),
    enabled: request !== undefined,
    staleTime: request?.staleMs ?? 0,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: later questions are asked by the effect
  const answer = useMemo(() => createAnswer(question), [createAnswer]);
  const { fetchStatus, data, error, dataUpdatedAt } = answer.read(question);
  useEffect(() => answer.ask(question));
  useSyncExternalStore(answer.subscribe, answer.getSnapshot, answer.getSnapshot);
  return useMemo(
    () => ({ ...resourceOf({ fetchStatus, data, error, dataUpdatedAt }), refresh: answer.refresh }),
    [fetchStatus, data, error, dataUpdatedAt, answer],
  );
}
