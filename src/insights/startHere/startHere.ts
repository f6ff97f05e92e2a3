import { isPlumbing } from '../../model/event/plumbing.js';
import type { CrashEvent, Stacktrace } from '../../model/index.js';
import { type InAppRules, inAppDecision } from '../inApp/inApp.js';
import { isAsyncGap } from '../stack/frames.js';
import { isGenerated } from './generated.js';
import { readingOrder } from './readingOrder.js';

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
  /** Why this frame. */
  readonly reason: StartReason;
}

/** Where in an event to begin. */
export interface StartHere extends StartFrame {
  /** Place in `CrashEvent.exceptions`; absent when the stack is not an exception's. */
  readonly exception?: number;
}

/**
 * The frame of one stack to open and read first: never an SDK's, a runtime's or a generated one while there is another.
 * `undefined` for an empty stack.
 *
 * @param rules - What decides whether a frame is the team's own. Its `platform` is that of the event.
 */
export function startFrame(stack: Stacktrace | undefined, rules: InAppRules = {}): StartFrame | undefined {
  if (stack === undefined || stack.frames.length === 0) return undefined;
  const { frames } = stack;
  const written = frames.map((frame) => !isPlumbing(frame) && !isAsyncGap(frame) && !isGenerated(frame));
  const decided = frames.map((frame) => inAppDecision(frame, rules));
  const inApp = frames.findLastIndex((_, index) => written[index] && decided[index]?.inApp === true);
  if (inApp >= 0) return { frame: inApp, reason: 'newest-in-app' };
  const place = (index: number): boolean => written[index] === true && decided[index]?.reason !== 'runtime';
  const withSource = frames.findLastIndex(({ context }, index) => place(index) && context.length > 0);
  if (withSource >= 0) return { frame: withSource, reason: 'newest-with-source' };
  const newest = frames.findLastIndex((_, index) => place(index));
  const any = newest < 0 ? written.lastIndexOf(true) : newest;
  return { frame: any < 0 ? frames.length - 1 : any, reason: 'newest' };
}

/**
 * The one frame of an event to start at: in a chain of causes the root cause's, since wrapping hides it; in a
 * group the first member's. An exception that merely happened while another was handled does not win over the
 * one that surfaced.
 */
export function startHere(
  event: Pick<CrashEvent, 'exceptions' | 'stacktrace'> & Partial<Pick<CrashEvent, 'platform'>>,
  rules: InAppRules = {},
): StartHere | undefined {
  const all = { platform: event.platform, ...rules };
  const order = readingOrder(event.exceptions);
  const starts = order.flatMap((index) => {
    const start = startFrame(event.exceptions[index]?.stacktrace, all);
    return start === undefined ? [] : [{ exception: index, ...start }];
  });
  return (
    starts.find(({ reason }) => reason === 'newest-in-app') ??
    starts.find(({ reason }) => reason === 'newest-with-source') ??
    starts[0] ??
    startFrame(event.stacktrace, all)
  );
}
