'use client';
import type { ReactElement, ReactNode } from 'react';
import { type FrameOrder, platformFamily, type ThreadTrace } from '../../insights/index.js';
import { Button } from '../internal/Button.js';
import { CopyButton } from '../internal/CopyButton.js';
import { ToggleGroup } from '../internal/ToggleGroup.js';
import { useLazyModule } from '../internal/useLazyModule.js';
import { lateText } from './lateParts.js';
import type { StackTraceDisplay } from './StackTrace.types.js';
import { useTrace } from './traceContext.js';

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
  return (
    <div className="cb-stack-toolbar" role="group" aria-label={t('toolbar')}>
      <ToggleGroup
        label={t('view')}
        value={display}
        onChange={(value) => onDisplayChange(value as StackTraceDisplay)}
        options={[
          { value: 'relevant', label: t('viewRelevant') },
          { value: 'full', label: t('viewFull') },
          { value: 'raw', label: t('viewRaw') },
        ]}
      />
      {display !== 'raw' && (
        <ToggleGroup
          label={t('order')}
          value={order}
          onChange={(value) => onOrderChange(value as FrameOrder)}
          options={[
            { value: 'newest', label: t('orderNewest') },
            { value: 'oldest', label: t('orderOldest') },
          ]}
        />
      )}
      {onAsReportedChange && (
        <ToggleGroup
          label={t('source')}
          value={asReported ? 'reported' : 'mapped'}
          onChange={(value) => onAsReportedChange(value === 'reported')}
          options={[
            { value: 'mapped', label: t(isScript ? 'sourceMapped' : 'sourceSymbolicated') },
            { value: 'reported', label: t(isScript ? 'sourceMinified' : 'sourceUnsymbolicated') },
          ]}
        />
      )}
      <span className="cb-stack-toolbar-end">
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
