'use client';
import { forwardRef } from 'react';
import type { FrameOrder } from '../../insights/index.js';
import { useStorage } from '../config/index.js';
import type { StackTraceDisplay, StackTraceProps } from './StackTrace.types.js';
import { StackTraceView } from './StackTraceView.js';

const parseDisplay = (stored: unknown): StackTraceDisplay | undefined =>
  stored === 'relevant' || stored === 'full' || stored === 'raw' ? stored : undefined;
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
      />
    );
  });
