'use client';
import type { Project } from '../../model/index.js';
import { type RefreshableResource, type ResourceOptions, useResource } from '../cache/useResource.js';
import { projectsRequest } from '../requests/requests.js';

/** The projects of the organization: the first thousand. */
export function useProjects({
  enabled = true,
}: ResourceOptions = {}): RefreshableResource<readonly Project[]> {
  return useResource(enabled ? projectsRequest() : undefined);
}
