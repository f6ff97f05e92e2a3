'use client';
import type { IssueRef, SuspectCommit } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { suspectCommitsRequest } from '../requests/evidence.js';

/** Commits that may have brought an event, and why the server thinks so. Stays pending without an event id. */
export function useSuspectCommits(
  ref: IssueRef,
  eventId: string | undefined,
): RefreshableResource<readonly SuspectCommit[]> {
  return useResource(eventId === undefined ? undefined : suspectCommitsRequest(ref, eventId));
}
