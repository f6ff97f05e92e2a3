'use client';
import { forwardRef } from 'react';
import type { FrameOrder, InAppOverrides } from '../../insights/index.js';
import { useStorage } from '../config/index.js';
import type { StackTraceDisplay, StackTraceProps } from './StackTrace.types.js';
import { StackTraceView } from './StackTraceView.js';

const parseDisplay = (stored: unknown): StackTraceDisplay | undefined =>
  stored === 'relevant' || stored === 'full' || stored === 'raw' ? stored : undefined;
const parseWrap = (stored: unknown): boolean | undefined =>
  typeof stored === 'boolean' ? stored : undefined;
const MOST_CHOICES = 1000;
const parseInApp = (stored: unknown): InAppOverrides | undefined => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const choices = Object.entries(stored).filter(([, value]) => typeof value === 'boolean');
  return Object.fromEntries(choices.slice(-MOST_CHOICES)) as InAppOverrides;
};
const parseOrder = (stored: unknown): FrameOrder | undefined =>
  stored === 'newest' || stored === 'oldest' ? stored : undefined;

/**
 * The stack trace of one event: exceptions and how they hang together, frames with source and variables, threads.
 * Takes the event itself and needs no server. What the reader chose to see is kept where the host configured
 * `storage`.
 *
 * @example <StackTrace event={event} />
 */
export const StackTrace: React.ForwardRefExoticComponent<StackTraceProps & React.RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function StackTrace(props, ref) {
    const [display, setDisplay] = useStorage('stack-trace.display', 1, parseDisplay);
    const [order, setOrder] = useStorage('stack-trace.order', 1, parseOrder);
    const [wrap, setWrap] = useStorage('stack-trace.wrap', 1, parseWrap);
    const [inApp, setInApp] = useStorage('stack-trace.in-app', 1, parseInApp);
    return (
      <StackTraceView
        {...props}
        ref={ref}
        display={props.display ?? (props.defaultDisplay === undefined ? display : undefined)}
        onDisplayChange={(next) => {
          setDisplay(next);
          props.onDisplayChange?.(next);
        }}
        order={props.order ?? (props.defaultOrder === undefined ? order : undefined)}
        onOrderChange={(next) => {
          setOrder(next);
          props.onOrderChange?.(next);
        }}
        inAppChoices={props.inAppChoices ?? (props.defaultInAppChoices === undefined ? inApp : undefined)}
        onInAppChoicesChange={(next) => {
          setInApp(next);
          props.onInAppChoicesChange?.(next);
        }}
        wrap={props.wrap ?? (props.defaultWrap === undefined ? wrap : undefined)}
        onWrapChange={(next) => {
          setWrap(next);
          props.onWrapChange?.(next);
        }}
      />
    );
  });
