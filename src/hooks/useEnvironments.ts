'use client';
import { type RefreshableResource, useResource } from './cache/useResource.js';
import { environmentsRequest } from './requests.js';

/** Names of the environments that projects have seen. */
export function useEnvironments(projects: readonly string[] | 'all'): RefreshableResource<readonly string[]> {
  return useResource(environmentsRequest(projects));
}
