'use client';
import { type ReactElement, type RefObject, useMemo, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import {
  defaultThread,
  type FrameOrder,
  hasRawStacks,
  startHere,
  threadTrace,
  withRawStacks,
} from '../../insights/index.js';
import type { CrashEvent } from '../../model/index.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { LateKeys, LateRawStack } from './LateStack.js';
import { StackNotices } from './StackNotices.js';
import { StackToolbar } from './StackToolbar.js';
import type { StackTraceMessages, stackTraceMessages } from './StackTrace.messages.js';
import type { FramePlace, StackTraceDisplay, StackTraceViewProps } from './StackTrace.types.js';
import { ThreadBody } from './ThreadBody.js';
import { findThread, ThreadPicker } from './ThreadPicker.js';
import { type Trace, TraceContext } from './traceContext.js';
import { useOpenState } from './useOpenState.js';

export interface StackTracePanelProps {
  event: CrashEvent;
  t: Translate<typeof stackTraceMessages>;
  messages: Partial<StackTraceMessages> | undefined;
  root: RefObject<HTMLElement | null>;
  display: StackTraceDisplay;
  onDisplayChange: (display: StackTraceDisplay) => void;
  order: FrameOrder;
  onOrderChange: (order: FrameOrder) => void;
  thread: string | undefined;
  onThreadChange: ((thread: string) => void) | undefined;
  frame: FramePlace | undefined;
  onFrameChange: ((frame: FramePlace | undefined) => void) | undefined;
  getFrameLinks: StackTraceViewProps['getFrameLinks'];
  headingLevel: 2 | 3 | 4 | 5 | 6;
  virtualize: boolean | undefined;
}

/** Everything inside the root, for one event: another event starts with nothing opened by hand. */
export function StackTracePanel(props: StackTracePanelProps): ReactElement {
  const { t, root, display, onDisplayChange } = props;
  const announce = useAnnounce();
  const open = useOpenState(props.frame, props.onFrameChange);
  const [asReported, setAsReported] = useState(false);
  const [ownThread, setOwnThread] = useState<number>();
  const event = useMemo(
    () => (asReported ? withRawStacks(props.event) : props.event),
    [asReported, props.event],
  );
  const threadIndex = findThread(event.threads, props.thread) ?? ownThread ?? defaultThread(event);
  const shown = useMemo(() => threadTrace(event, threadIndex), [event, threadIndex]);
  const start = useMemo(() => startHere(event), [event]);
  const onOrderChange = (next: FrameOrder): void => {
    props.onOrderChange(next);
    announce(t('orderAnnounced', { order: next }));
  };
  const trace: Trace = {
    ...props,
    ...open,
    event,
    view: display === 'full' ? 'full' : 'relevant',
    start,
    asReported,
    announce,
  };
  return (
    <TraceContext.Provider value={trace}>
      <StackToolbar
        trace={shown}
        display={display}
        onDisplayChange={onDisplayChange}
        onOrderChange={onOrderChange}
        allOpen={open.all === true}
        onAllOpenChange={open.setAll}
        onAsReportedChange={hasRawStacks(props.event) ? setAsReported : undefined}
        keys={
          <LateKeys
            root={root}
            display={display}
            onDisplayChange={onDisplayChange}
            onOrderChange={onOrderChange}
          />
        }
      />
      <ThreadPicker
        index={threadIndex}
        onIndexChange={(index, name) => {
          setOwnThread(index);
          props.onThreadChange?.(name);
        }}
      />
      <StackNotices trace={shown} />
      {display === 'raw' ? <LateRawStack trace={shown} /> : <ThreadBody trace={shown} />}
    </TraceContext.Provider>
  );
}
