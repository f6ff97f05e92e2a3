import {
  hashKey,
  notifyManager,
  type QueryClient,
  QueryObserver,
  type QueryObserverOptions,
  type QueryState,
} from '@tanstack/query-core';

/** What to ask for, and for how long an answer is fresh. */
export type Question<T> = Pick<
  QueryObserverOptions<T, Error>,
  'queryKey' | 'queryFn' | 'enabled' | 'staleTime'
> & { readonly queryKey: readonly unknown[] };

/** What is known of an answer: have we data, and is the network busy. */
export type AnswerState<T> = Pick<QueryState<T, Error>, 'fetchStatus' | 'data' | 'error' | 'dataUpdatedAt'>;

/** One answer in the cache, for one component. */
export interface Answer<T> {
  /**
   * What a render of this question shows: loading already, where the first effect is going to ask. Reads no clock;
   * whether data is too old is for the effect to find out.
   */
  read(question: Question<T>): AnswerState<T>;
  /** Asks before the first paint what the first effect would ask after it. May be called in a render. */
  askAhead(): void;
  /** From now on this is the question. Not during a render. */
  ask(question: Question<T>): void;
  subscribe(listener: () => void): () => void;
  /** Changes with what is known of the question asked last. */
  getSnapshot(): unknown;
  refresh(): void;
}

/** Made by the provider, so that a component which only shows answers need not load the cache's code. */
export function createAnswer<T>(queryClient: QueryClient, first: Question<T>): Answer<T> {
  let asked = first;
  let observer: QueryObserver<T, Error> | undefined;

  const stateOf = ({ queryKey }: Question<T>) => queryClient.getQueryState<T, Error>(queryKey);
  const isAsked = ({ queryKey }: Question<T>) =>
    observer !== undefined && hashKey(queryKey) === hashKey(asked.queryKey);

  return {
    read(question) {
      const state = stateOf(question);
      const isWaiting = state?.data === undefined && state?.fetchStatus !== 'fetching' && question.enabled;
      if (state && !(isWaiting && !isAsked(question))) return state;
      return { fetchStatus: isWaiting ? 'fetching' : 'idle', data: undefined, error: null, dataUpdatedAt: 0 };
    },
    askAhead() {
      if (first.enabled && stateOf(first) === undefined) void queryClient.prefetchQuery<T, Error>(first);
    },
    ask(question) {
      asked = question;
      observer?.setOptions(queryClient.defaultQueryOptions<T, Error>(question));
    },
    subscribe(listener) {
      observer = new QueryObserver<T, Error>(queryClient, queryClient.defaultQueryOptions(asked));
      const stop = observer.subscribe(notifyManager.batchCalls(listener));
      return () => {
        observer = undefined;
        stop();
      };
    },
    getSnapshot: () => stateOf(asked),
    refresh: () => void observer?.refetch({ cancelRefetch: true }),
  };
}
