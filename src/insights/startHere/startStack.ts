import type { CrashEvent, Stacktrace } from '../../model/index.js';
import type { StartHere } from './startHere.js';

/** The stack that a start stands in: an exception's, or the event's own. */
export function startStack(event: CrashEvent, { exception }: StartHere): Stacktrace | undefined {
  return exception === undefined ? event.stacktrace : event.exceptions[exception]?.stacktrace;
}
