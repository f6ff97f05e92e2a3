'use client';
import type { EventScope } from '../../client/types/client.js';
import type { IssueRef, Trend } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { eventTrendRequest } from '../requests/requests.js';

/**
 * The events of an issue over time, inside range, environments and query. The data is `null` where the server has
 * no counts of exactly these events: unknown, not 0. Stays pending without a reference.
 */
export function useEventTrend(
  ref: IssueRef | undefined,
  scope: EventScope = {},
): RefreshableResource<Trend | null> {
  return useResource(ref && eventTrendRequest(ref, scope));
}
