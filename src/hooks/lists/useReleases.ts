'use client';
import type { ReleaseScope } from '../../client/types/client.js';
import type { Release } from '../../model/index.js';
import { type PageSizeOptions, releasesRequest } from '../requests/requests.js';
import { type ListingOptions, type ListingResult, useListing } from './useListing.js';

/** Releases of a scope as they are known now, and what moves the listing. */
export type ReleasesResult = ListingResult<Release>;

/** The releases of a scope, in pages. */
export function useReleases(
  scope: ReleaseScope,
  options: PageSizeOptions & ListingOptions = {},
): ReleasesResult {
  return useListing(releasesRequest(scope, options), options);
}
