'use client';
import { type ReactElement, useMemo } from 'react';
import type { ThreadTrace } from '../../../insights/index.js';
import { AnnotatedText } from '../../internal/data/AnnotatedText.js';
import { EmptyState } from '../../internal/states/EmptyState.js';
import { ExceptionList } from '../exceptions/ExceptionList.js';
import { FrameList } from '../frames/FrameList.js';
import { ownPart } from '../stackParts.js';
import { useTrace } from '../traceContext.js';

/** Exceptions, then the stack of the thread or event itself, or a word on why there is neither. */
export function ThreadBody({ trace }: { trace: ThreadTrace }): ReactElement {
  const { event, asReported } = useTrace();
  const part = useMemo(() => ownPart(trace, asReported), [trace, asReported]);
  if (trace.exceptions.length === 0 && part === undefined) {
    return <NoStack trace={trace} />;
  }
  return (
    <>
      {trace.hasMessage && event.message !== undefined && <MessageText />}
      {trace.exceptions.length > 0 && <ExceptionList indexes={trace.exceptions} />}
      {part !== undefined && <FrameList part={part} />}
    </>
  );
}

function NoStack({ trace }: { trace: ThreadTrace }): ReactElement {
  const { event, t } = useTrace();
  const hasText = trace.hasMessage && (event.message !== undefined || event.title !== undefined);
  if (trace.thread !== undefined) {
    return (
      <>
        {hasText && <MessageText />}
        <p className="cb-note">{t('threadEmpty')}</p>
      </>
    );
  }
  if (hasText) {
    const kind =
      event.type === 'transaction' ? 'transactionOnly' : event.message ? 'messageOnly' : 'titleOnly';
    return (
      <>
        <MessageText />
        <p className="cb-note">{t(kind)}</p>
      </>
    );
  }
  return <EmptyState kind="nothing" title={t('emptyTitle')} text={t('emptyText')} />;
}

function MessageText(): ReactElement {
  const { event } = useTrace();
  const { message, annotations, title } = event;
  const part = message?.formatted === undefined ? 'template' : 'formatted';
  return (
    <div className="cb-prose">
      <AnnotatedText text={message?.[part] ?? title} annotations={annotations} path={`/message/${part}`} />
    </div>
  );
}
