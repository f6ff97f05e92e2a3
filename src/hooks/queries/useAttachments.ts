'use client';
import type { Attachment, AttachmentContent, IssueRef, Page } from '../../model/index.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { attachmentContentRequest, attachmentsRequest } from '../requests/aroundEvent.js';

/** Files sent with an event: the first hundred. Stays pending without an event id. */
export function useAttachments(
  ref: IssueRef,
  eventId: string | undefined,
): RefreshableResource<Page<Attachment>> {
  return useResource(eventId === undefined ? undefined : attachmentsRequest(ref, eventId));
}

/** What is in one of them. Stays pending without an id of a file. */
export function useAttachmentContent(
  ref: IssueRef,
  eventId: string,
  attachmentId: string | undefined,
): RefreshableResource<AttachmentContent> {
  return useResource(
    attachmentId === undefined ? undefined : attachmentContentRequest(ref, eventId, attachmentId),
  );
}
