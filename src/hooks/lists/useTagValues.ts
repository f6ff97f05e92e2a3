'use client';
import type { EventScope } from '../../client/types/client.js';
import type { IssueRef, TagValue } from '../../model/index.js';
import { type PageSizeOptions, tagValuesRequest } from '../requests/requests.js';
import { type ListingResult, useListing } from './useListing.js';

/** All values of one tag, in pages. */
export function useTagValues(
  ref: IssueRef,
  key: string,
  scope: EventScope & { readonly sort?: 'count' | 'lastSeen' | 'firstSeen' | undefined } = {},
  options: PageSizeOptions = {},
): ListingResult<TagValue> {
  return useListing(tagValuesRequest(ref, key, scope, options));
}
