'use client';
import type { IssueRef, Page, UserFeedback } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { userFeedbackRequest } from '../requests/aroundEvent.js';

/** What users wrote about an issue: the newest hundred. Names and addresses are in it, as the server sends them. */
export function useUserFeedback(ref: IssueRef | undefined): RefreshableResource<Page<UserFeedback>> {
  return useResource(ref && userFeedbackRequest(ref));
}
