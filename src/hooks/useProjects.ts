'use client';
import type { Project } from '../model/index.js';
import { type RefreshableResource, useResource } from './cache/useResource.js';
import { projectsRequest } from './requests.js';

/** The projects of the organization: the first thousand. */
export function useProjects(): RefreshableResource<readonly Project[]> {
  return useResource(projectsRequest());
}
