'use client';
import type { ReactElement } from 'react';
import { useAttachmentContent, useAttachments } from '../../../hooks/queries/useAttachments.js';
import type { Translate } from '../../../i18n/index.js';
import type { Attachment, CrashEvent, IssueRef } from '../../../model/index.js';
import { useUIConfig } from '../../config/index.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';
import { AttachmentList } from './AttachmentList.js';
import { AttachmentPreview } from './AttachmentPreview.js';

interface AttachmentsProps {
  readonly issueRef: IssueRef;
  readonly event: CrashEvent;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** The files of an event. Where the host hides values, no function of events can look into a file: contents stay away. */
export function Attachments({ issueRef, event, t }: AttachmentsProps): ReactElement {
  const attachments = useAttachments(issueRef, event.id);
  const isRedacted = useUIConfig().redactEvent !== undefined;
  return (
    <AttachmentList
      attachments={attachments}
      onRetry={attachments.refresh}
      renderContent={
        isRedacted
          ? undefined
          : (attachment) => <Preview issueRef={issueRef} eventId={event.id} attachment={attachment} t={t} />
      }
      t={t}
    />
  );
}

interface PreviewProps extends Pick<AttachmentsProps, 'issueRef' | 't'> {
  readonly eventId: string;
  readonly attachment: Attachment;
}

function Preview({ issueRef, eventId, attachment, t }: PreviewProps): ReactElement {
  const content = useAttachmentContent(issueRef, eventId, attachment.id);
  return <AttachmentPreview name={attachment.name} content={content} onRetry={content.refresh} t={t} />;
}
