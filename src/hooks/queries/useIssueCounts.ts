'use client';
import type { IssueScope } from '../../model/index.js';
import { type RefreshableResource, type ResourceOptions, useResource } from '../cache/useResource.js';
import { type IssueCount, issueCountsRequest } from '../requests/issueCounts.js';

/**
 * How many issues each of some scopes has, in their order. Asked for again after every change made here. Fails only
 * when none can be counted.
 */
export function useIssueCounts(
  scopes: readonly IssueScope[],
  { enabled = true }: ResourceOptions = {},
): RefreshableResource<readonly IssueCount[]> {
  return useResource(enabled ? issueCountsRequest(scopes) : undefined);
}
