'use client';
import type { ReactElement } from 'react';
import type { ThreadTrace } from '../../insights/index.js';
import { AnnotatedText } from '../internal/AnnotatedText.js';
import { EmptyState } from '../internal/EmptyState.js';
import { ExceptionList } from './ExceptionList.js';
import { FrameList } from './FrameList.js';
import { useTrace } from './traceContext.js';

/** Exceptions, then the stack of the thread or event itself, or a word on why there is neither. */
export function ThreadBody({ trace }: { trace: ThreadTrace }): ReactElement {
  const { event, asReported } = useTrace();
  const key = asReported && trace.rawStacktrace !== undefined ? 'rawStacktrace' : 'stacktrace';
  const owner = trace.threadIndex === undefined ? '' : `/threads/${trace.threadIndex}`;
  const stack = trace.stacktrace;
  if (trace.exceptions.length === 0 && (stack === undefined || stack.frames.length === 0)) {
    return <NoStack trace={trace} />;
  }
  return (
    <>
      {trace.exceptions.length === 0 && trace.threadIndex === undefined && event.message !== undefined && (
        <MessageText />
      )}
      {trace.exceptions.length > 0 && <ExceptionList indexes={trace.exceptions} />}
      {stack !== undefined && stack.frames.length > 0 && (
        <FrameList part={{ id: owner || 'event', path: `${owner}/${key}`, stack }} />
      )}
    </>
  );
}

function NoStack({ trace }: { trace: ThreadTrace }): ReactElement {
  const { event, t } = useTrace();
  if (trace.thread !== undefined) return <p className="cb-note">{t('threadEmpty')}</p>;
  if (event.message !== undefined || event.title !== undefined) {
    return (
      <>
        <MessageText />
        <p className="cb-note">{t('messageOnly')}</p>
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
