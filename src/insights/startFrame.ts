import type { CrashEvent, Exception, Stacktrace } from '../model/index.js';
import { exceptionTree } from './exceptionTree.js';

/**
 * Why a frame is the one to start at.
 *
 * - `newest-in-app`: the last step in the user's own code before it broke.
 * - `newest-with-source`: nothing is known to be the user's own; the newest frame whose source is here.
 * - `newest`: neither; where it broke.
 */
export type StartReason = 'newest-in-app' | 'newest-with-source' | 'newest';

/** A frame to begin with, and why. */
export interface StartFrame {
  /** Place in `Stacktrace.frames`. */
  readonly frame: number;
  readonly reason: StartReason;
}

/** Where in an event to begin. */
export interface StartHere extends StartFrame {
  /** Place in `CrashEvent.exceptions`; absent when the stack is not an exception's. */
  readonly exception?: number;
}

/** The frame of one stack to open and read first. `undefined` for an empty stack. */
export function startFrame(stack: Stacktrace | undefined): StartFrame | undefined {
  if (stack === undefined || stack.frames.length === 0) return undefined;
  const inApp = stack.frames.findLastIndex((frame) => frame.inApp === true);
  if (inApp >= 0) return { frame: inApp, reason: 'newest-in-app' };
  const withSource = stack.frames.findLastIndex((frame) => frame.context.length > 0);
  if (withSource >= 0) return { frame: withSource, reason: 'newest-with-source' };
  return { frame: stack.frames.length - 1, reason: 'newest' };
}

/**
 * The one frame of an event to start at: in a chain of causes the root cause's, since wrapping hides it; in a
 * group the first member's. An exception that merely happened while another was handled does not win over the
 * one that surfaced.
 */
export function startHere(event: Pick<CrashEvent, 'exceptions' | 'stacktrace'>): StartHere | undefined {
  const order = readingOrder(event.exceptions);
  const starts = order.flatMap((index) => {
    const start = startFrame(event.exceptions[index]?.stacktrace);
    return start === undefined ? [] : [{ exception: index, ...start }];
  });
  return (
    starts.find(({ reason }) => reason === 'newest-in-app') ??
    starts.find(({ reason }) => reason === 'newest-with-source') ??
    starts[0] ??
    startFrame(event.stacktrace)
  );
}

function readingOrder(exceptions: readonly Exception[]): readonly number[] {
  const { nodes, branched } = exceptionTree(exceptions);
  if (branched) return nodes.map(({ index }) => index);
  const firstContext = nodes.findIndex(({ relation }) => relation === 'context');
  const causes = firstContext < 0 ? nodes : nodes.slice(0, firstContext);
  const rest = nodes.slice(causes.length);
  return [...causes.toReversed(), ...rest].map(({ index }) => index);
}
