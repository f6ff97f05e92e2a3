'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Listing, ListPlace, Resource } from '../../model/index.js';
import { useCache } from '../cache/context.js';
import type { ListingRequest } from '../requests.js';
import type { ListingController } from './ListingController.js';
import type { RefreshOptions } from './poll.js';

/** What moves a listing. */
export interface ListingControls {
  /** Begins a new generation; the rows on screen stay until its first page has come. */
  refresh(): void;
  /** Fetches the next page, or tries again the one that failed. */
  loadNext(): void;
  /** Says which slots are on screen, so that near pages are held and far ones let go. */
  showRange(first: number, last: number): void;
  /** Tries again to fetch what is missing on screen. */
  fetchMissing(): void;
  /** Looks for newer rows now, after looking by itself failed. */
  lookAgain(): Promise<void>;
  /** Where the reader was when the listing was last on screen. Give it to the view. */
  readonly place: ListPlace;
}

/**
 * A listing on two axes: `status` says whether there are rows, `fetchStatus` whether a new generation is on its
 * way. A refresh that fails keeps the rows.
 */
export type ListingResult<T> = Resource<Listing<T>> & ListingControls;

/** How a listing is kept. */
export interface ListingOptions {
  /** Looks for newer rows now and then. Off by default. */
  readonly refresh?: RefreshOptions | undefined;
}

/** Shows a listing of the provider. Equal requests share one. */
export function useListing<T>(request: ListingRequest<T>, options: ListingOptions = {}): ListingResult<T> {
  const { listings } = useCache();
  const key = JSON.stringify(request.key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal requests
  const controller = useMemo(() => listings.get(request), [listings, key]);
  const resource = useSyncExternalStore(controller.subscribe, controller.getSnapshot, controller.getSnapshot);

  const every = options.refresh?.every;
  const whenHidden = options.refresh?.whenHidden;
  useEffect(() => {
    listings.trim();
    if (every === undefined) return undefined;
    return pollLater({ every, whenHidden }, controller);
  }, [listings, controller, every, whenHidden]);

  return useMemo(() => {
    const { refresh, loadNext, showRange, fetchMissing, lookAgain, place } = controller;
    return { ...resource, refresh, loadNext, showRange, fetchMissing, lookAgain, place };
  }, [controller, resource]);
}

/** Few listings look for news by themselves, so the code for it comes on demand. Without it, readers refresh. */
function pollLater(
  options: RefreshOptions,
  { check, cannotLook }: Pick<ListingController<unknown>, 'check' | 'cannotLook'>,
): () => void {
  const isHidden = () => document.visibilityState === 'hidden';
  const polling = import('./poll.js').then(
    ({ startPolling }) => startPolling({ ...options, check, onStuck: cannotLook, isHidden }),
    () => undefined,
  );
  return () => void polling.then((stop) => stop?.());
}
