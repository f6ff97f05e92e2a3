'use client';
import type { ReleaseScope } from '../client/types.js';
import type { Release } from '../model/index.js';
import { type ListingOptions, type ListingResult, useListing } from './listing/useListing.js';
import { type PageSizeOptions, releasesRequest } from './requests.js';

export type ReleasesResult = ListingResult<Release>;

/** The releases of a scope, in pages. */
export function useReleases(
  scope: ReleaseScope,
  options: PageSizeOptions & ListingOptions = {},
): ReleasesResult {
  return useListing(releasesRequest(scope, options), options);
}
