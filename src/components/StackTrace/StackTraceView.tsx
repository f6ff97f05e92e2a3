'use client';
import { forwardRef, useRef, useState } from 'react';
import { defaultFrameOrder, type FrameOrder, type InAppOverrides } from '../../insights/index.js';
import { useControllableState, useMessages } from '../config/index.js';
import { Root } from '../internal/base/Root.js';
import { useMergedRefs } from '../internal/react/useMergedRefs.js';
import { useRedactedEvent } from '../internal/redaction/useRedactedEvent.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import { stackTraceMessages } from './StackTrace.messages.js';
import type { StackTraceDisplay, StackTraceViewProps } from './StackTrace.types.js';
import { StackTracePanel } from './StackTracePanel.js';

const NO_CHOICES: InAppOverrides = {};

/** The drawn stack trace: a pure function of the event and of what is chosen. */
export const StackTraceView: React.ForwardRefExoticComponent<
  StackTraceViewProps & React.RefAttributes<HTMLElement>
> = /* @__PURE__ */ forwardRef(function StackTraceView(props, ref) {
  const {
    event: given,
    display,
    defaultDisplay,
    onDisplayChange,
    order,
    defaultOrder,
    onOrderChange,
    ...others
  } = props;
  const {
    thread,
    onThreadChange,
    frame,
    onFrameChange,
    getFrameLinks,
    onCrumbOpen,
    evidence,
    issue,
    headingLevel = 3,
    virtualize,
    inAppChoices,
    defaultInAppChoices = NO_CHOICES,
    onInAppChoicesChange,
    wrap,
    defaultWrap = false,
    onWrapChange,
    messages,
    ...dom
  } = others;
  const t = useMessages('StackTrace', stackTraceMessages, messages);
  const root = useRef<HTMLElement>(null);
  const [event, withheld] = useRedactedEvent(given, 'StackTrace');
  const [shownDisplay, setDisplay] = useControllableState<StackTraceDisplay>({
    value: display,
    defaultValue: defaultDisplay ?? 'relevant',
    onChange: onDisplayChange,
  });
  const [choices, setChoices] = useControllableState<InAppOverrides>({
    value: inAppChoices,
    defaultValue: defaultInAppChoices,
    onChange: onInAppChoicesChange,
  });
  const [shownWrap, setWrap] = useControllableState<boolean>({
    value: wrap,
    defaultValue: defaultWrap,
    onChange: onWrapChange,
  });
  // Not a fixed default: until somebody chooses, each event is read as its platform prints.
  const [chosenOrder, setChosenOrder] = useState<FrameOrder>();
  return (
    <Root aria-label={t('label')} {...dom} part="stack-trace" ref={useMergedRefs(root, ref)}>
      <SectionBoundary component="StackTrace" section="stack">
        {event ? (
          <StackTracePanel
            key={event.id}
            event={event}
            t={t}
            root={root}
            display={shownDisplay}
            onDisplayChange={setDisplay}
            order={order ?? chosenOrder ?? defaultOrder ?? defaultFrameOrder(event.platform)}
            onOrderChange={(next) => {
              setChosenOrder(next);
              onOrderChange?.(next);
            }}
            thread={thread}
            onThreadChange={onThreadChange}
            frame={frame}
            onFrameChange={onFrameChange}
            getFrameLinks={getFrameLinks}
            onCrumbOpen={onCrumbOpen}
            evidence={evidence}
            issue={issue}
            headingLevel={headingLevel}
            virtualize={virtualize}
            inAppChoices={choices}
            onInAppChoicesChange={setChoices}
            wrap={shownWrap}
            onWrapChange={setWrap}
          />
        ) : (
          withheld
        )}
      </SectionBoundary>
    </Root>
  );
});
