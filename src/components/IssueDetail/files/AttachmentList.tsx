'use client';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { Attachment, Page, Resource } from '../../../model/index.js';
import { useFormat } from '../../config/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import { EmptyState } from '../../internal/states/EmptyState.js';
import { Skeleton } from '../../internal/states/Skeleton.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';

/** Files drawn before "show all". */
const FIRST = 10;
/** Larger files are not asked for. */
const MAX_BYTES = 5 * 1024 * 1024;

export interface AttachmentListProps {
  readonly attachments: Resource<Page<Attachment>>;
  readonly onRetry?: (() => void) | undefined;
  /** Draws what is in a file, once a reader asks for it. Omit where contents may not be shown. */
  readonly renderContent?: ((attachment: Attachment) => ReactNode) | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** Files that came with an event: what they are called, and what is in them on demand. */
export function AttachmentList({
  attachments,
  onRetry,
  renderContent,
  t,
}: AttachmentListProps): ReactElement {
  return (
    <AsyncBoundary
      resource={attachments}
      label={t('attachments')}
      onRetry={onRetry}
      skeleton={<Skeleton lines={2} />}
      unsupported={<EmptyState kind="unsupported" title={t('attachmentsUnsupported')} />}
    >
      {({ items, nextCursor }) =>
        items.length === 0 ? (
          <p className="cb-note">{t('attachmentsEmpty')}</p>
        ) : (
          <>
            {renderContent === undefined && <p className="cb-note">{t('attachmentsWithheld')}</p>}
            <Files files={items} renderContent={renderContent} t={t} />
            {nextCursor !== undefined && (
              <p className="cb-note">{t('attachmentsMore', { count: items.length })}</p>
            )}
          </>
        )
      }
    </AsyncBoundary>
  );
}

interface FilesProps extends Pick<AttachmentListProps, 'renderContent' | 't'> {
  readonly files: readonly Attachment[];
}

function Files({ files, renderContent, t }: FilesProps): ReactElement {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="cb-attachments">
        {files.slice(0, all ? undefined : FIRST).map((file, place) => (
          // Ids are the server's word, and may come twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: files do not move among each other
          <File key={`${file.id} ${place}`} file={file} renderContent={renderContent} t={t} />
        ))}
      </ul>
      {files.length > FIRST && (
        <Button size="sm" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('showAll', { count: files.length })}
        </Button>
      )}
    </>
  );
}

interface FileProps extends Pick<AttachmentListProps, 'renderContent' | 't'> {
  readonly file: Attachment;
}

function File({ file, renderContent, t }: FileProps): ReactElement {
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { name, mimeType, kind, sizeBytes } = file;
  const facts = [
    sizeBytes === undefined ? undefined : format.bytes(sizeBytes),
    mimeType,
    kind === 'event.attachment' ? undefined : kind,
  ].filter(Boolean);
  const isTooLarge = sizeBytes !== undefined && sizeBytes > MAX_BYTES;
  return (
    <li className="cb-box cb-attachment">
      <div className="cb-line">
        <bdi className="cb-strong cb-attachment-name">{name.slice(0, 200)}</bdi>
        <span className="cb-meta">{facts.join(' · ').slice(0, 200)}</span>
        {renderContent !== undefined && !isTooLarge && (
          <Button
            size="sm"
            className="cb-line-end"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'attachmentHide' : 'attachmentShow', { name: name.slice(0, 200) })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'attachmentHideShort' : 'attachmentShowShort')}
          </Button>
        )}
        {renderContent !== undefined && isTooLarge && (
          <span className="cb-meta cb-line-end">
            {t('attachmentTooLarge', { size: format.bytes(MAX_BYTES) })}
          </span>
        )}
      </div>
      {isOpen && renderContent?.(file)}
    </li>
  );
}
