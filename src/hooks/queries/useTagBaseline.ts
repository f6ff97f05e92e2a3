'use client';
import type { EventScope } from '../../client/types/client.js';
import type { IssueRef, TagBaseline } from '../../model/index.js';
import { type RefreshableResource, type ResourceOptions, useResource } from '../cache/useResource.js';
import { tagBaselineRequest } from '../requests/requests.js';

/** Tags of the project's other events, which `suspectTags` compares an issue with. At most two requests. */
export function useTagBaseline(
  ref: IssueRef | undefined,
  scope: Pick<EventScope, 'environments' | 'range'> = {},
  { enabled = true }: ResourceOptions = {},
): RefreshableResource<TagBaseline> {
  return useResource(ref && enabled ? tagBaselineRequest(ref, scope) : undefined);
}
