'use client';
import { type ReactElement, useMemo } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { ThreadTrace } from '../../../insights/index.js';
import { LongText } from '../../internal/code/LongText.js';
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
      <LongText label={label} text={text.slice(0, MAX_SHOWN)} />
      {text.length > MAX_SHOWN && <p className="cb-note">{t('rawCut', { count: MAX_SHOWN })}</p>}
    </>
  );
}
