'use client';
import type { Issue, IssueRef } from '../model/index.js';
import { type RefreshableResource, useResource } from './cache/useResource.js';
import { issueRequest } from './requests.js';

/** One issue. Stays pending without a reference. */
export function useIssue(
  ref: IssueRef | undefined,
  options: { readonly environments?: readonly string[] | undefined } = {},
): RefreshableResource<Issue> {
  return useResource(ref && issueRequest(ref, options));
}
