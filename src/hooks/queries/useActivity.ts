'use client';
import type { Activity, IssueRef } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { activityRequest } from '../requests/triage.js';

/**
 * What was done to an issue and by whom, comments among it, newest first. Asked for again after every change made
 * here. Fails with `unsupported` where the server does not tell.
 */
export function useActivity(ref: IssueRef | undefined): RefreshableResource<readonly Activity[]> {
  return useResource(ref && activityRequest(ref));
}
