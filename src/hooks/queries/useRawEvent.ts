'use client';
import type { IssueRef, Json } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { rawEventRequest } from '../requests/requests.js';

/** The payload of an event as the server stores it. Stays pending without an event id. */
export function useRawEvent(ref: IssueRef, eventId: string | undefined): RefreshableResource<Json> {
  return useResource(eventId === undefined ? undefined : rawEventRequest(ref, eventId));
}
