import {
  type Attachment,
  type AttachmentContent,
  type IssueRef,
  issueKey,
  type Page,
  type UserFeedback,
} from '../../model/index.js';
import { MINUTE, WHOLE_EVENT } from './freshness.js';
import type { ResourceRequest } from './requests.js';

/** Files sent with an event. */
export function attachmentsRequest(ref: IssueRef, eventId: string): ResourceRequest<Page<Attachment>> {
  return {
    kind: 'resource',
    key: ['attachments', issueKey(ref), eventId],
    staleMs: WHOLE_EVENT,
    load: (client, call) => client.listAttachments(ref, eventId, { ...call, pageSize: 100 }),
  };
}

/** What is in one file. */
export function attachmentContentRequest(
  ref: IssueRef,
  eventId: string,
  attachmentId: string,
): ResourceRequest<AttachmentContent> {
  return {
    kind: 'resource',
    key: ['attachment-content', issueKey(ref), eventId, attachmentId],
    staleMs: WHOLE_EVENT,
    load: (client, call) => client.getAttachmentContent(ref, eventId, attachmentId, call),
  };
}

/** What users wrote about an issue. Fresh for a minute. */
export function userFeedbackRequest(ref: IssueRef): ResourceRequest<Page<UserFeedback>> {
  return {
    kind: 'resource',
    key: ['user-feedback', issueKey(ref)],
    staleMs: MINUTE,
    load: (client, call) => client.listUserFeedback(ref, { ...call, pageSize: 100 }),
  };
}
