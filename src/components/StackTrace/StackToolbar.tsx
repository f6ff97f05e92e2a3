'use client';
import type { ReactElement, ReactNode } from 'react';
import { type FrameOrder, platformFamily, type ThreadTrace } from '../../insights/index.js';
import { Button } from '../internal/Button.js';
import { CopyButton } from '../internal/CopyButton.js';
import { ToggleGroup } from '../internal/ToggleGroup.js';
import { useLazyModule } from '../internal/useLazyModule.js';
import { lateText } from './lateParts.js';
import type { stackTraceMessages } from './StackTrace.messages.js';
import type { StackTraceDisplay } from './StackTrace.types.js';
import { useTrace } from './traceContext.js';

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
    keys,
  } = props;
  const { t, event, order, asReported } = useTrace();
  const late = useLazyModule(lateText, true);
  if (!hasFrames(trace, event.exceptions)) return null;
  const text = () =>
    late ? late.textOf(event, trace) : lateText.load().then(({ textOf }) => textOf(event, trace));
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
          <Button variant="ghost" size="sm" onClick={() => onAllOpenChange(!allOpen)}>
            {t(allOpen ? 'collapseAll' : 'expandAll')}
          </Button>
        )}
        <CopyButton label={t('copy')} text={text} />
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
