'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { ChangeOverlay } from '../../client/changes/overlay.js';
import type { Issue, IssueRef, Resource } from '../../model/index.js';
import { useCache } from '../cache/context.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { issueRequest } from '../requests/requests.js';

/**
 * One issue, with what the reader has just done to it. Stays pending without a reference; `not_found` once it is
 * deleted, or merged into another.
 */
export function useIssue(
  ref: IssueRef | undefined,
  options: { readonly environments?: readonly string[] | undefined } = {},
): RefreshableResource<Issue> {
  const { overlay } = useCache();
  const resource = useResource(ref && issueRequest(ref, options));
  const version = useSyncExternalStore(overlay.subscribe, getVersion, getVersion);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what the overlay says
  return useMemo(() => shown(resource, overlay), [resource, overlay, version]);

  function getVersion(): number {
    return overlay.version;
  }
}

function shown<R extends Resource<Issue>>(resource: R, overlay: ChangeOverlay): R {
  if (resource.status !== 'success') return resource;
  const { data, updatedAt } = resource;
  // A row of the list in place of details lags like the list.
  const isDirect = data.isPartial !== true;
  const issue = overlay.apply(data, { askedAt: Date.parse(updatedAt), isDirect });
  if (issue === data) return resource;
  if (issue) return { ...resource, data: issue };
  return { ...resource, status: 'error', data: undefined, problem: { code: 'not_found' } };
}
