'use client';
import { type ReactElement, useEffect, useState } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { AttachmentContent, PictureType, Resource } from '../../../model/index.js';
import { ScrollBox } from '../../internal/base/ScrollBox.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { AnnotatedText } from '../../internal/data/AnnotatedText.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import { Skeleton } from '../../internal/states/Skeleton.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';

export interface AttachmentPreviewProps {
  readonly name: string;
  readonly content: Resource<AttachmentContent>;
  readonly onRetry?: (() => void) | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** What is in a file: a picture, text as text, or that there is nothing to look at. */
export function AttachmentPreview({ name, content, onRetry, t }: AttachmentPreviewProps): ReactElement {
  if (content.status === 'error' && content.problem.code === 'forbidden')
    return <p className="cb-note">{t('attachmentForbidden')}</p>;
  return (
    <AsyncBoundary
      resource={content}
      label={t('attachmentOf', { name })}
      onRetry={onRetry}
      skeleton={<Skeleton lines={3} />}
    >
      {(data) => <Content name={name} content={data} t={t} />}
    </AsyncBoundary>
  );
}

interface ContentProps extends Pick<AttachmentPreviewProps, 'name' | 't'> {
  readonly content: AttachmentContent;
}

function Content({ name, content, t }: ContentProps): ReactElement {
  if (content.kind === 'picture') return <Picture name={name} {...content} t={t} />;
  if (content.kind !== 'text') return <p className="cb-note">{t('attachmentOther')}</p>;
  return (
    <>
      <ScrollBox
        as="pre"
        label={t('attachmentOf', { name })}
        className="cb-code cb-long-text cb-prose"
        dir="ltr"
      >
        <AnnotatedText text={content.text} annotations={[]} path="" limit={20_000} />
      </ScrollBox>
      {content.isCut && <p className="cb-note">{t('attachmentCut', { count: content.text.length })}</p>}
      <CopyButton label={t('attachmentCopy')} text={content.text} showLabel />
    </>
  );
}

interface PictureProps extends Pick<AttachmentPreviewProps, 'name' | 't'> {
  readonly mediaType: PictureType;
  readonly base64: string;
}

/** Drawn from an address that only this page knows, and that is gone with the picture. */
function Picture({ name, mediaType, base64, t }: PictureProps): ReactElement {
  const [address, setAddress] = useState<string>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mediaType }));
    setAddress(made);
    setBroken(false);
    return () => URL.revokeObjectURL(made);
  }, [base64, mediaType]);
  if (isBroken) return <p className="cb-note">{t('attachmentBroken')}</p>;
  return address === undefined ? (
    <Skeleton lines={3} />
  ) : (
    <img
      className="cb-attachment-picture"
      src={address}
      alt={t('attachmentOf', { name })}
      onError={() => setBroken(true)}
    />
  );
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
