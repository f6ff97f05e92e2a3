'use client';
import { type ReactElement, useMemo } from 'react';
import type { Translate } from '../../i18n/index.js';
import { stackText, type ThreadTrace } from '../../insights/index.js';
import type { CrashEvent, Exception } from '../../model/index.js';
import type { rawStackMessages } from './RawStack.messages.js';
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

interface RawStackProps {
  trace: ThreadTrace;
  t: Translate<typeof rawStackMessages>;
}

export function RawStack({ trace, t }: RawStackProps): ReactElement {
  const { event } = useTrace();
  const text = useMemo(() => textOf(event, trace), [event, trace]);
  const { stackText: mapped } = event;
  return (
    <>
      {mapped !== undefined && <TextBlock t={t} label={t('rawByServer')} text={mapped} isNamed />}
      <TextBlock t={t} label={t('raw')} text={text} isNamed={mapped !== undefined} />
    </>
  );
}

interface TextBlockProps {
  t: Translate<typeof rawStackMessages>;
  label: string;
  text: string;
  /** Says what it is, where there are two. */
  isNamed: boolean;
}

function TextBlock({ t, label, text, isNamed }: TextBlockProps): ReactElement {
  return (
    <>
      {isNamed && <p className="cb-note">{label}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: text wider than its box must be scrollable by keyboard. */}
      <pre className="cb-code cb-long-text cb-box" dir="ltr" role="region" tabIndex={0} aria-label={label}>
        {text.slice(0, MAX_SHOWN)}
      </pre>
      {text.length > MAX_SHOWN && <p className="cb-note">{t('rawCut', { count: MAX_SHOWN })}</p>}
    </>
  );
}
