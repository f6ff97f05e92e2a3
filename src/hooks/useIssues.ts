'use client';
import type { Issue, Scope } from '../model/index.js';
import { type ListingOptions, type ListingResult, useListing } from './listing/useListing.js';
import { issuesRequest, type PageSizeOptions } from './requests.js';

/** Issues of a scope as they are known now, and what moves the listing. */
export type IssuesResult = ListingResult<Issue>;

/** The issues of a scope. Another scope is another listing; going back to one finds its pages again. */
export function useIssues(scope: Scope, options: PageSizeOptions & ListingOptions = {}): IssuesResult {
  return useListing(issuesRequest(scope, options), options);
}
