'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Listing, Resource, ScrollPosition } from '../../model/index.js';
import { useCache } from '../cache/context.js';
import { isPage } from '../cache/isPage.js';
import { useHealing } from '../cache/useHealing.js';
import { type PollingOptions, startPolling } from '../listing/poll.js';
import type { ListingRequest } from '../requests/requests.js';

/** What moves a listing. */
export interface ListingControls {
  /** Begins a new generation; the rows on screen stay until its first page has come. */
  refresh(): void;
  /** Fetches the next page, or tries again the one that failed. */
  fetchNextPage(): void;
  /** Says which slots are on screen, so that near pages are held and far ones let go. */
  setVisibleRows(first: number, last: number): void;
  /** Tries again to fetch what is missing on screen. */
  fetchMissing(): void;
  /** Looks for newer rows now, after looking by itself failed. */
  checkForNew(): Promise<void>;
  /** Where the reader was when the listing was last on screen. Give it to the view. */
  readonly scrollPosition: ScrollPosition;
}

/**
 * A listing on two axes: `status` says whether there are rows, `fetchStatus` whether a new generation is on its
 * way. A refresh that fails keeps the rows.
 */
export type ListingResult<T> = Resource<Listing<T>> & ListingControls;

/** How a listing is kept. */
export interface ListingOptions {
  /** Looks for newer rows now and then. Off by default. */
  readonly refresh?: PollingOptions | undefined;
}

/** Shows a listing of the provider. Equal requests share one. */
export function useListing<T>(request: ListingRequest<T>, options: ListingOptions = {}): ListingResult<T> {
  const { listings } = useCache();
  const key = JSON.stringify(request.key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal requests
  const controller = useMemo(() => {
    const listing = listings.get(request);
    if (isPage()) listing.askAhead();
    return listing;
  }, [listings, key]);
  const resource = useSyncExternalStore(controller.subscribe, controller.getSnapshot, controller.getSnapshot);

  useHealing(resource, controller.heal);

  const every = options.refresh?.every;
  const whenHidden = options.refresh?.whenHidden;
  useEffect(() => {
    listings.trim();
    if (every === undefined) return undefined;
    const { check, cannotLook } = controller;
    const isHidden = () => document.visibilityState === 'hidden';
    return startPolling({ every, whenHidden, check, onStuck: cannotLook, isHidden });
  }, [listings, controller, every, whenHidden]);

  return useMemo(() => {
    const { refresh, fetchNextPage, setVisibleRows, fetchMissing, checkForNew, scrollPosition } = controller;
    return { ...resource, refresh, fetchNextPage, setVisibleRows, fetchMissing, checkForNew, scrollPosition };
  }, [controller, resource]);
}
