'use client';
import type { EventScope } from '../../client/types/client.js';
import type { IssueRef, TagFacet } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { tagFacetsRequest } from '../requests/requests.js';

/** How the events of an issue spread over their tags. */
export function useTagFacets(
  ref: IssueRef | undefined,
  scope: EventScope & {
    readonly keys?: readonly string[] | undefined;
    readonly valuesPerKey?: number | undefined;
  } = {},
): RefreshableResource<readonly TagFacet[]> {
  return useResource(ref && tagFacetsRequest(ref, scope));
}
