'use client';
import type { EventScope } from '../../client/types/client.js';
import type { IssueRef, TagFacet } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { type TagsWithinOptions, tagsWithinRequest } from '../requests/tagsWithin.js';

/**
 * How the events that match `scope` spread over their tags, counted over the newest hundred. Stays pending without a
 * reference.
 */
export function useTagsWithin(
  ref: IssueRef | undefined,
  scope: EventScope,
  options: TagsWithinOptions = {},
): RefreshableResource<readonly TagFacet[]> {
  return useResource(ref && tagsWithinRequest(ref, scope, options));
}
