'use client';
import { type ReactElement, type RefObject, useMemo, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import {
  applyInApp,
  defaultThread,
  type FrameOrder,
  hasRawStacks,
  type InAppOverrides,
  startHere,
  threadTrace,
  withRawStacks,
  withTextStack,
} from '../../insights/index.js';
import type { CrashEvent } from '../../model/index.js';
import { useAnnounce } from '../internal/base/LiveRegion.js';
import { LateNote } from '../internal/lazy/LateNote.js';
import { Evidence } from './evidence/Evidence.js';
import { useChanged } from './evidence/useChanged.js';
import { Explained } from './explain/Explained.js';
import { useFind } from './find/useFind.js';
import { useInApp } from './frames/useInApp.js';
import { useOpenState } from './frames/useOpenState.js';
import { RawStack } from './raw/RawStack.js';
import { StackNotices } from './StackNotices.js';
import type { stackTraceMessages } from './StackTrace.messages.js';
import type { FrameRef, StackTraceDisplay, StackTraceViewProps } from './StackTrace.types.js';
import { ThreadBody } from './threads/ThreadBody.js';
import { findThread, ThreadPicker } from './threads/ThreadPicker.js';
import { StackKeys } from './tools/StackKeys.js';
import { StackToolbar } from './tools/StackToolbar.js';
import { OpenContext, type Trace, TraceContext } from './traceContext.js';

export interface StackTracePanelProps {
  event: CrashEvent;
  t: Translate<typeof stackTraceMessages>;
  root: RefObject<HTMLElement | null>;
  display: StackTraceDisplay;
  onDisplayChange: (display: StackTraceDisplay) => void;
  order: FrameOrder;
  onOrderChange: (order: FrameOrder) => void;
  thread: string | undefined;
  onThreadChange: ((thread: string) => void) | undefined;
  frame: FrameRef | undefined;
  onFrameChange: ((frame: FrameRef | undefined) => void) | undefined;
  getFrameLinks: StackTraceViewProps['getFrameLinks'];
  onCrumbOpen: StackTraceViewProps['onCrumbOpen'];
  evidence: StackTraceViewProps['evidence'];
  issue: StackTraceViewProps['issue'];
  headingLevel: 2 | 3 | 4 | 5 | 6;
  virtualize: boolean | undefined;
  inAppChoices: InAppOverrides;
  onInAppChoicesChange: (choices: InAppOverrides) => void;
  wrap: boolean;
  onWrapChange: (wrap: boolean) => void;
}

/** Everything inside the root, for one event: another event starts with nothing opened by hand. */
export function StackTracePanel(props: StackTracePanelProps): ReactElement {
  const { t, root, display, onDisplayChange } = props;
  const announce = useAnnounce();
  const [open, actions] = useOpenState(props.frame, props.onFrameChange);
  const [asReported, setAsReported] = useState(false);
  const [ownThread, setOwnThread] = useState<number>();
  const inApp = useInApp(props.event.platform, props.inAppChoices, props.onInAppChoicesChange);
  const given = useMemo(() => withTextStack(props.event), [props.event]);
  const event = useMemo(
    () => applyInApp(asReported ? withRawStacks(given) : given, inApp.rules),
    [asReported, given, inApp.rules],
  );
  const threadIndex = findThread(event.threads, props.thread) ?? ownThread ?? defaultThread(event);
  const shown = useMemo(() => threadTrace(event, threadIndex), [event, threadIndex]);
  const start = useMemo(() => startHere(event), [event]);
  const find = useFind((hit) => actions.setOpen(`${hit.stack}/${hit.frame}`, true));
  const onOrderChange = (next: FrameOrder): void => {
    props.onOrderChange(next);
    announce(t('orderAnnounced', { order: next }));
  };
  const { order, headingLevel, virtualize, getFrameLinks, onCrumbOpen, evidence, issue, wrap } = props;
  const changed = useChanged(evidence, event.platform);
  const view = display === 'full' ? 'full' : 'relevant';
  const trace = useMemo<Trace>(
    () => ({
      event,
      t,
      view,
      order,
      start,
      asReported,
      headingLevel,
      virtualize,
      inApp,
      getFrameLinks,
      onCrumbOpen,
      evidence,
      issue,
      changed,
      wrap,
      announce,
      ...actions,
    }),
    [
      event,
      t,
      view,
      order,
      start,
      asReported,
      headingLevel,
      virtualize,
      inApp,
      getFrameLinks,
      onCrumbOpen,
      evidence,
      issue,
      changed,
      wrap,
      announce,
      actions,
    ],
  );
  const opened = useMemo(() => ({ ...open, hit: find.hit }), [open, find.hit]);
  const openFind = (): void => {
    if (display === 'raw') onDisplayChange('relevant');
    find.open();
  };
  return (
    <TraceContext.Provider value={trace}>
      <StackToolbar
        trace={shown}
        display={display}
        onDisplayChange={onDisplayChange}
        onOrderChange={onOrderChange}
        allOpen={open.all === true}
        onAllOpenChange={actions.setAll}
        onAsReportedChange={hasRawStacks(props.event) ? setAsReported : undefined}
        find={find}
        wrap={wrap}
        onWrapChange={props.onWrapChange}
        keys={
          <StackKeys
            root={root}
            onFind={openFind}
            display={display}
            onDisplayChange={onDisplayChange}
            onOrderChange={onOrderChange}
          />
        }
      />
      {find.isOpen &&
        (find.late.status === 'ready' ? (
          <find.late.module.FindBar trace={shown} onHitChange={find.setHit} onClose={find.close} />
        ) : (
          <LateNote late={find.late} what={t('find')} />
        ))}
      <ThreadPicker
        index={threadIndex}
        onIndexChange={(index, name) => {
          setOwnThread(index);
          props.onThreadChange?.(name);
        }}
      />
      <StackNotices trace={shown} isFromText={given !== props.event} />
      {display !== 'raw' && <Explained />}
      {display !== 'raw' && <Evidence />}
      {display === 'raw' ? (
        <RawStack trace={shown} />
      ) : (
        <OpenContext.Provider value={opened}>
          <ThreadBody trace={shown} />
        </OpenContext.Provider>
      )}
    </TraceContext.Provider>
  );
}
