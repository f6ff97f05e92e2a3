'use client';
import { memo, type ReactElement } from 'react';
import { listFormat } from '../../i18n/index.js';
import { countMinified, type ThreadTrace } from '../../insights/index.js';
import { useUIConfig } from '../config/index.js';
import { useTrace } from './traceContext.js';

const STACK_PARTS = /^\/?(?:exception|thread|stacktrace)/;

/** What a reader must know about the trace as a whole: unreadable parts, exceptions left out, minified frames. */
export const StackNotices: React.NamedExoticComponent<{ trace: ThreadTrace }> = /* @__PURE__ */ memo(Notices);

function Notices({ trace }: { trace: ThreadTrace }): ReactElement | null {
  const { event, t } = useTrace();
  // Not the whole of `useFormat`: nothing else of it is needed here, and its dates and durations would load first.
  const { locale } = useUIConfig();
  const stacks = [...trace.exceptions.map((index) => event.exceptions[index]?.stacktrace), trace.stacktrace];
  const frames = stacks.flatMap((stack) => stack?.frames ?? []);
  const minified = countMinified(frames, event.platform);
  const unreadable = event.unreadable?.filter((part) => STACK_PARTS.test(part)) ?? [];
  const omitted =
    event.exceptionsOmitted === undefined ? 0 : event.exceptionsOmitted[1] - event.exceptionsOmitted[0];
  const notices = [
    unreadable.length > 0 && t('unreadable', { parts: listFormat(locale).format(unreadable) }),
    omitted > 0 && t('exceptionsOmitted', { count: omitted }),
    minified > 0 && t('minified', { count: minified, total: frames.length }),
  ].filter((notice) => notice !== false);
  if (notices.length === 0) return null;
  return (
    <ul className="cb-stack-notices">
      {notices.map((notice) => (
        <li key={notice} className="cb-box cb-stack-notice cb-prose">
          {notice}
        </li>
      ))}
    </ul>
  );
}
