'use client';
import type { Issue, IssueScope } from '../../model/index.js';
import { issuesRequest, type PageSizeOptions } from '../requests/requests.js';
import { type ListingOptions, type ListingResult, useListing } from './useListing.js';

/** Issues of a scope as they are known now, and what moves the listing. */
export type IssuesResult = ListingResult<Issue>;

/** The issues of a scope. Another scope is another listing; going back to one finds its pages again. */
export function useIssues(scope: IssueScope, options: PageSizeOptions & ListingOptions = {}): IssuesResult {
  return useListing(issuesRequest(scope, options), options);
}
