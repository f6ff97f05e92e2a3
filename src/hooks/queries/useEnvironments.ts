'use client';
import { type RefreshableResource, type ResourceOptions, useResource } from '../cache/useResource.js';
import { environmentsRequest } from '../requests/requests.js';

/** Names of the environments that projects have seen. */
export function useEnvironments(
  projects: readonly string[] | 'all',
  { enabled = true }: ResourceOptions = {},
): RefreshableResource<readonly string[]> {
  return useResource(enabled ? environmentsRequest(projects) : undefined);
}
