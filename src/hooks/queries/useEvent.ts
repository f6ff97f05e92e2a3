'use client';
import type { EventScope } from '../../client/types/client.js';
import type { CrashEvent, EventSelector, IssueRef } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { eventRequest } from '../requests/requests.js';

/** One event of an issue, whole. `scope` decides which events count as neighbours. */
export function useEvent(
  ref: IssueRef | undefined,
  which: EventSelector = 'latest',
  scope: EventScope = {},
): RefreshableResource<CrashEvent> {
  return useResource(ref && eventRequest(ref, which, scope));
}
