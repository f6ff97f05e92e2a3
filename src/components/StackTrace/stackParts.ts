import type { ThreadTrace } from '../../insights/index.js';
import type { CrashEvent, Stacktrace } from '../../model/index.js';

/** One stack of the event, and where it sits in it. */
export interface StackPart {
  /** Unique inside the event; frames and gaps are remembered under it. */
  readonly id: string;
  /** JSON pointer into the event, for annotations. */
  readonly path: string;
  readonly stack: Stacktrace;
  /** Place in `CrashEvent.exceptions`, when it is an exception's. */
  readonly exception?: number | undefined;
}

/** The stack of an exception. `undefined` where it came without one. */
export function exceptionPart(event: CrashEvent, index: number, asReported: boolean): StackPart | undefined {
  const exception = event.exceptions[index];
  const stack = exception?.stacktrace;
  if (stack === undefined || stack.frames.length === 0) return undefined;
  const key = asReported && exception?.rawStacktrace !== undefined ? 'rawStacktrace' : 'stacktrace';
  return { id: `e${index}`, path: `/exceptions/${index}/${key}`, stack, exception: index };
}

/** The stack of the thread or event itself. */
export function ownPart(trace: ThreadTrace, asReported: boolean): StackPart | undefined {
  const { stacktrace: stack, rawStacktrace, threadIndex } = trace;
  if (stack === undefined || stack.frames.length === 0) return undefined;
  const owner = threadIndex === undefined ? '' : `/threads/${threadIndex}`;
  const key = asReported && rawStacktrace !== undefined ? 'rawStacktrace' : 'stacktrace';
  return { id: owner || 'event', path: `${owner}/${key}`, stack };
}
