'use client';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Problem, Resource } from '../../model/index.js';
import type { ResourceRequest } from '../requests/requests.js';
import type { Question } from './answer.js';
import { useCache } from './context.js';
import { isPage } from './isPage.js';
import { resourceOf } from './resource.js';
import { useHealing } from './useHealing.js';

/** A resource that can be asked for again. Data stays while that happens, and when it fails. */
export type RefreshableResource<T> = Resource<T> & { refresh(): void };

/** Whether a hook asks the server at all. */
export interface ResourceOptions {
  /** `false` fetches nothing, and the resource stays pending. @default true */
  readonly enabled?: boolean | undefined;
}

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
  const answer = useMemo(() => {
    const known = createAnswer(question);
    if (isPage()) known.askAhead();
    return known;
  }, [createAnswer]);
  const { fetchStatus, data, error, dataUpdatedAt } = answer.read(question);
  useEffect(() => answer.ask(question));
  useSyncExternalStore(answer.subscribe, answer.getSnapshot, answer.getSnapshot);
  const known = useMemo(
    () => resourceOf({ fetchStatus, data, error, dataUpdatedAt }),
    [fetchStatus, data, error, dataUpdatedAt],
  );
  return useHealed(known, JSON.stringify(question.queryKey), answer.refresh);
}

interface Healing {
  readonly key: string;
  readonly problem: Problem;
}

/** What failed stays on screen while it is tried again without being asked to. */
function useHealed<T>(known: Resource<T>, key: string, refresh: () => void): RefreshableResource<T> {
  const [healing, setHealing] = useState<Healing>();
  const isHealing = healing?.key === key && known.status === 'pending';
  const resource = useMemo(
    (): Resource<T> =>
      isHealing ? { status: 'error', fetchStatus: 'fetching', problem: healing.problem } : known,
    [isHealing, healing, known],
  );
  const retry = useCallback(() => {
    if (known.status === 'error') setHealing({ key, problem: known.problem });
    refresh();
  }, [known, key, refresh]);
  useHealing(resource, retry);
  const ask = useCallback(() => {
    setHealing(undefined);
    refresh();
  }, [refresh]);
  return useMemo(() => ({ ...resource, refresh: ask }), [resource, ask]);
}
