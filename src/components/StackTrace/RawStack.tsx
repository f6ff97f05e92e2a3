'use client';
import { type ReactElement, useMemo } from 'react';
import { stackText, type ThreadTrace } from '../../insights/index.js';
import type { CrashEvent, Exception } from '../../model/index.js';
import { useTrace } from './traceContext.js';

/** More text than this in one element makes browsers slow. */
const MAX_SHOWN = 200_000;

/** The shown thread's trace as its platform prints it. */
export function textOf(event: CrashEvent, trace: ThreadTrace): string {
  return stackText({
    platform: event.platform,
    exceptions: trace.exceptions.map((index) => event.exceptions[index] as Exception),
    stacktrace: trace.stacktrace,
    message:
      trace.exceptions.length > 0
        ? undefined
        : (trace.thread?.name ?? event.message?.formatted ?? event.title),
  });
}

export function RawStack({ trace }: { trace: ThreadTrace }): ReactElement {
  const { event, t } = useTrace();
  const text = useMemo(() => textOf(event, trace), [event, trace]);
  const { stackText: mapped } = event;
  return (
    <>
      {mapped !== undefined && <TextBlock label={t('rawByServer')} text={mapped} isNamed />}
      <TextBlock label={t('raw')} text={text} isNamed={mapped !== undefined} />
    </>
  );
}

interface TextBlockProps {
  label: string;
  text: string;
  /** Says what it is, where there are two. */
  isNamed: boolean;
}

function TextBlock({ label, text, isNamed }: TextBlockProps): ReactElement {
  const { t } = useTrace();
  return (
    <>
      {isNamed && <p className="cb-stack-note">{label}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text wider than its box must be scrollable by keyboard. */}
      <section className="cb-stack-raw" dir="ltr" tabIndex={0} aria-label={label}>
        <pre className="cb-stack-raw-text">{text.slice(0, MAX_SHOWN)}</pre>
      </section>
      {text.length > MAX_SHOWN && <p className="cb-stack-note">{t('rawCut', { count: MAX_SHOWN })}</p>}
    </>
  );
}
