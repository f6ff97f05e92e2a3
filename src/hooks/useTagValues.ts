'use client';
import type { EventScope } from '../client/types.js';
import type { IssueRef, TagValue } from '../model/index.js';
import { type ListingResult, useListing } from './listing/useListing.js';
import { type PageSizeOptions, tagValuesRequest } from './requests.js';

/** All values of one tag, in pages. */
export function useTagValues(
  ref: IssueRef,
  key: string,
  scope: EventScope & { readonly sort?: 'count' | 'lastSeen' | 'firstSeen' | undefined } = {},
  options: PageSizeOptions = {},
): ListingResult<TagValue> {
  return useListing(tagValuesRequest(ref, key, scope, options));
}
