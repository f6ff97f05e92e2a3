import {
  notifyManager,
  type QueryClient,
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/query-core';

/** What to ask for, and for how long an answer is fresh. */
export type Question<T> = Pick<
  QueryObserverOptions<T, Error>,
  'queryKey' | 'queryFn' | 'enabled' | 'staleTime'
>;

/** What is known of an answer: have we data, and is the network busy. */
export type AnswerState<T> = Pick<
  QueryObserverResult<T, Error>,
  'fetchStatus' | 'data' | 'error' | 'dataUpdatedAt'
>;

/** One answer in the cache, for one component. */
export interface Answer<T> {
  /** What a render of this question shows: loading already, where the first effect is going to ask. */
  read(question: Question<T>): AnswerState<T>;
  /** From now on this is the question. Not during a render. */
  ask(question: Question<T>): void;
  subscribe(listener: () => void): () => void;
  getSnapshot(): AnswerState<T>;
  refresh(): void;
}

/** Made by the provider, so that a component which only shows answers need not load the cache's code. */
export function createAnswer<T>(queryClient: QueryClient, first: Question<T>): Answer<T> {
  const defaulted = (question: Question<T>) => ({
    ...queryClient.defaultQueryOptions<T, Error>(question),
    _optimisticResults: 'optimistic' as const,
  });
  const observer = new QueryObserver<T, Error>(queryClient, defaulted(first));
  return {
    read: (question) => observer.getOptimisticResult(defaulted(question)),
    ask: (question) => observer.setOptions(defaulted(question)),
    subscribe: (listener) => {
      const stop = observer.subscribe(notifyManager.batchCalls(listener));
      // Nothing that happened between the render and now is missed.
      observer.updateResult();
      return stop;
    },
    getSnapshot: () => observer.getCurrentResult(),
    refresh: () => void observer.refetch({ cancelRefetch: true }),
  };
}
