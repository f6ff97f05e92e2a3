'use client';
import { memo, type ReactElement, useMemo } from 'react';
import { listFormat } from '../../i18n/index.js';
import { countMinified, type ThreadTrace } from '../../insights/index.js';
import type { Frame } from '../../model/index.js';
import { useUIConfig } from '../config/index.js';
import { LateNote } from '../internal/lazy/LateNote.js';
import { useLate } from '../internal/lazy/useLate.js';
import { EVIDENCE_OWNER, lateEvidence } from './evidence/lateEvidence.js';
import { useTrace } from './traceContext.js';

const STACK_PARTS = /^\/?(?:exception|thread|stacktrace)/;

/** What a reader must know about the trace as a whole: unreadable parts, exceptions left out, minified frames. */
export const StackNotices: React.NamedExoticComponent<StackNoticesProps> = /* @__PURE__ */ memo(Notices);

interface StackNoticesProps {
  trace: ThreadTrace;
  /** The event came without frames; these stand in its text. */
  isFromText: boolean;
}

function Notices({ trace, isFromText }: StackNoticesProps): ReactElement | null {
  const { event, t } = useTrace();
  // Not the whole of `useFormat`: nothing else of it is needed here, and its dates and durations would load first.
  const { locale } = useUIConfig();
  const frames = useMemo(() => {
    const stacks = trace.exceptions.map((index) => event.exceptions[index]?.stacktrace);
    return [...stacks, trace.stacktrace].flatMap((stack) => stack?.frames ?? []);
  }, [event, trace]);
  const minified = countMinified(frames, event.platform);
  const unreadable = event.unreadable?.filter((part) => STACK_PARTS.test(part)) ?? [];
  const omitted =
    event.exceptionsOmitted === undefined ? 0 : event.exceptionsOmitted[1] - event.exceptionsOmitted[0];
  const notices = [
    isFromText && t('fromText'),
    unreadable.length > 0 && t('unreadable', { parts: listFormat(locale).format(unreadable) }),
    omitted > 0 && t('exceptionsOmitted', { count: omitted }),
  ].filter((notice) => notice !== false);
  if (notices.length === 0 && minified === 0) return null;
  return (
    <ul className="cb-stack-notices">
      {notices.map((notice) => (
        <li key={notice} className="cb-box cb-stack-notice cb-prose">
          {notice}
        </li>
      ))}
      {minified > 0 && (
        <li className="cb-box cb-stack-notice cb-prose">
          {t('minified', { count: minified, total: frames.length })}
          <Why frames={frames} />
        </li>
      )}
    </ul>
  );
}

/** Which files, why, and what to do. The share stands above while it loads. */
function Why({ frames }: { readonly frames: readonly Frame[] }): ReactElement | null {
  const { t } = useTrace();
  const late = useLate(lateEvidence, true, EVIDENCE_OWNER);
  if (late.status === 'ready') return <late.module.MissingMaps frames={frames} />;
  return late.status === 'failed' ? <LateNote late={late} what={t('minifiedWhy')} /> : null;
}
