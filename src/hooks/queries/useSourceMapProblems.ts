'use client';
import type { IssueRef, SourceMapProblem } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { sourceMapProblemsRequest } from '../requests/evidence.js';

/** What the server finds wrong with the source maps of an event. Stays pending without an event id. */
export function useSourceMapProblems(
  ref: IssueRef,
  eventId: string | undefined,
): RefreshableResource<readonly SourceMapProblem[]> {
  return useResource(eventId === undefined ? undefined : sourceMapProblemsRequest(ref, eventId));
}
