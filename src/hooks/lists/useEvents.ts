'use client';
import type { EventScope } from '../../client/types/client.js';
import type { EventSummary, IssueRef } from '../../model/index.js';
import { eventsRequest, type PageSizeOptions } from '../requests/requests.js';
import { type ListingOptions, type ListingResult, useListing } from './useListing.js';

/** Events of an issue as they are known now, and what moves the listing. */
export type EventsResult = ListingResult<EventSummary>;

/** The events of an issue, newest first. */
export function useEvents(
  ref: IssueRef,
  scope: EventScope = {},
  options: PageSizeOptions & ListingOptions = {},
): EventsResult {
  return useListing(eventsRequest(ref, scope, options), options);
}
