'use client';
import { memo, type ReactElement } from 'react';
import { listFormat } from '../../i18n/index.js';
import { countMinified, type MinifiedFile, minifiedFiles, type ThreadTrace } from '../../insights/index.js';
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
          <MinifiedFiles files={minifiedFiles(event, frames)} />
        </li>
      )}
    </ul>
  );
}

/** A build has one or two bundles that crash; a page with dozens has one cause. */
const MOST_FILES = 5;

/** Which files, how much of the trace stands in each, and why. */
function MinifiedFiles({ files }: { files: readonly MinifiedFile[] }): ReactElement | null {
  const { t } = useTrace();
  if (files.length === 0) return null;
  return (
    <ul className="cb-stack-notices">
      {files.slice(0, MOST_FILES).map(({ file, frames, why, debugId }) => (
        <li key={file}>
          <bdi className="cb-path">{file}</bdi>{' '}
          <span className="cb-meta">
            {[
              t('minifiedFrames', { count: frames }),
              why !== undefined && why in WHY ? t(WHY[why as keyof typeof WHY]) : t('minifiedWhyUnknown'),
              debugId === undefined ? undefined : t('minifiedDebugId', { id: debugId }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
      {files.length > MOST_FILES && (
        <li className="cb-meta">{t('minifiedMoreFiles', { count: files.length - MOST_FILES })}</li>
      )}
    </ul>
  );
}

const WHY = {
  'no-debug-id': 'minifiedNoDebugId',
  'source-missing': 'minifiedSourceMissing',
  'map-missing': 'minifiedMapMissing',
  'map-invalid': 'minifiedMapInvalid',
  'no-column': 'minifiedNoColumn',
  'fetch-failed': 'minifiedFetchFailed',
} as const;
