'use client';
import type { ReactElement, ReactNode } from 'react';
import { type FrameOrder, platformFamily, type ThreadTrace } from '../../../insights/index.js';
import { Button, IconButton } from '../../internal/buttons/Button.js';
import { CopyButton } from '../../internal/copying/CopyButton.js';
import { searchIcon } from '../../internal/icons/icons.js';
import { wrapIcon } from '../../internal/icons/moreIcons.js';
import { ToggleGroup } from '../../internal/pickers/ToggleGroup.js';
import type { stackTraceMessages } from '../StackTrace.messages.js';
import type { StackTraceDisplay } from '../StackTrace.types.js';
import { useTrace } from '../traceContext.js';
import { traceText } from '../traceText.js';
import { MarkdownButton } from './MarkdownButton.js';

type TextKey = keyof typeof stackTraceMessages;

interface StackToolbarProps {
  trace: ThreadTrace;
  display: StackTraceDisplay;
  onDisplayChange: (display: StackTraceDisplay) => void;
  onOrderChange: (order: FrameOrder) => void;
  allOpen: boolean;
  onAllOpenChange: (open: boolean) => void;
  /** Absent when there is only one form of the stack. */
  onAsReportedChange: ((asReported: boolean) => void) | undefined;
  /** Whether the search is open, and how to open it. */
  find: { readonly isOpen: boolean; open(): void; close(): void };
  wrap: boolean;
  onWrapChange: (wrap: boolean) => void;
  /** The keyboard map and its help. */
  keys: ReactNode;
}

/** Hidden when there is no frame to arrange. */
export function StackToolbar(props: StackToolbarProps): ReactElement | null {
  const {
    trace,
    display,
    onDisplayChange,
    onOrderChange,
    allOpen,
    onAllOpenChange,
    onAsReportedChange,
    find,
    wrap,
    onWrapChange,
    keys,
  } = props;
  const { t, event, order, asReported } = useTrace();
  if (!hasFrames(trace, event.exceptions)) return null;
  const isScript = platformFamily(event.platform) === 'javascript';
  const choice = <V extends string>(
    label: TextKey,
    value: V,
    onChange: (value: V) => void,
    texts: Readonly<Record<V, TextKey>>,
  ): ReactElement => (
    <ToggleGroup
      label={t(label)}
      value={value}
      onChange={onChange}
      options={(Object.keys(texts) as V[]).map((key) => ({ value: key, label: t(texts[key]) }))}
    />
  );
  return (
    <div className="cb-toolbar" role="group" aria-label={t('toolbar')}>
      {choice('view', display, onDisplayChange, {
        relevant: 'viewRelevant',
        full: 'viewFull',
        raw: 'viewRaw',
      })}
      {display !== 'raw' &&
        choice('order', order, onOrderChange, { newest: 'orderNewest', oldest: 'orderOldest' })}
      {onAsReportedChange &&
        choice(
          'source',
          asReported ? 'reported' : 'mapped',
          (value) => onAsReportedChange(value === 'reported'),
          {
            mapped: isScript ? 'sourceMapped' : 'sourceSymbolicated',
            reported: isScript ? 'sourceMinified' : 'sourceUnsymbolicated',
          },
        )}
      <span className="cb-line-end">
        {display !== 'raw' && (
          <>
            <Button variant="ghost" size="sm" onClick={() => onAllOpenChange(!allOpen)}>
              {t(allOpen ? 'collapseAll' : 'expandAll')}
            </Button>
            <IconButton
              icon={searchIcon}
              label={t('find')}
              size="sm"
              aria-expanded={find.isOpen}
              onClick={find.isOpen ? find.close : find.open}
            />
            <IconButton
              icon={wrapIcon}
              label={t('wrap')}
              size="sm"
              aria-pressed={wrap}
              onClick={() => onWrapChange(!wrap)}
            />
          </>
        )}
        {display === 'raw' && <MarkdownButton stack={() => traceText(event, trace)} />}
        <CopyButton label={t('copy')} text={() => traceText(event, trace)} />
        {keys}
      </span>
    </div>
  );
}

function hasFrames(
  trace: ThreadTrace,
  exceptions: ReturnType<typeof useTrace>['event']['exceptions'],
): boolean {
  const counts = trace.exceptions.map((index) => exceptions[index]?.stacktrace?.frames.length ?? 0);
  return [...counts, trace.stacktrace?.frames.length ?? 0].some((count) => count > 0);
}
