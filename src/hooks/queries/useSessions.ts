'use client';
import type { ReleaseScope } from '../../client/types/client.js';
import type { SessionSeries } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { sessionsRequest } from '../requests/requests.js';

/** Sessions over time: one series per release named, or one for all. Stays pending without a scope. */
export function useSessions(
  scope:
    | (ReleaseScope & {
        readonly releases?: readonly string[] | undefined;
        readonly interval?: string | undefined;
      })
    | undefined,
): RefreshableResource<readonly SessionSeries[]> {
  return useResource(scope && sessionsRequest(scope));
}
