'use client';
import { type ReactElement, useMemo } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { ThreadTrace } from '../../../insights/index.js';
import type { stackTraceMessages } from '../StackTrace.messages.js';
import { useTrace } from '../traceContext.js';
import { traceText } from '../traceText.js';

/** More text than this in one element makes browsers slow. */
const MAX_SHOWN = 200_000;

/** The shown thread's trace as text. */
export function RawStack({ trace }: { trace: ThreadTrace }): ReactElement {
  const { event, t } = useTrace();
  const text = useMemo(() => traceText(event, trace), [event, trace]);
  const { stackText: mapped } = event;
  return (
    <>
      {mapped !== undefined && <TextBlock t={t} label={t('rawByServer')} text={mapped} isNamed />}
      <TextBlock t={t} label={t('raw')} text={text} isNamed={mapped !== undefined} />
    </>
  );
}

interface TextBlockProps {
  t: Translate<typeof stackTraceMessages>;
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
