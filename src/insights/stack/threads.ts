import type { CrashEvent, Stacktrace, Thread } from '../../model/index.js';

type WithThreads = Pick<CrashEvent, 'threads' | 'exceptions' | 'stacktrace'>;

/** What to draw for one thread: the event's exceptions when they were raised on it, and its own stack. */
export interface ThreadTrace {
  /** The thread. Absent where the event has none. */
  readonly thread?: Thread;
  /** Place in `CrashEvent.threads`. */
  readonly threadIndex?: number;
  /** Places in `CrashEvent.exceptions`. */
  readonly exceptions: readonly number[];
  /** The event's message belongs above this stack: there is no exception, and the message was logged here. */
  readonly hasMessage: boolean;
  /** Drawn below the exceptions, or alone. Absent when an exception carries it. */
  readonly stacktrace?: Stacktrace;
  /** The same before source maps and demangling. */
  readonly rawStacktrace?: Stacktrace;
}

/** The thread to look at first: crashed, else an exception's, else the current one, else the first with a stack. */
export function defaultThread({ threads, exceptions }: WithThreads): number | undefined {
  if (threads.length === 0) return undefined;
  const ids = new Set(exceptions.flatMap(({ threadId }) => threadId ?? []));
  const tests: ((thread: Thread) => boolean)[] = [
    (thread) => thread.crashed === true,
    (thread) => thread.id !== undefined && ids.has(thread.id),
    (thread) => thread.current === true,
    (thread) => (thread.stacktrace?.frames.length ?? 0) > 0,
  ];
  for (const test of tests) {
    const found = threads.findIndex(test);
    if (found >= 0) return found;
  }
  return 0;
}

/** What belongs to a thread (a place in `threads`), or to the event as a whole when it has no threads. */
export function threadTrace(event: WithThreads, threadIndex: number | undefined): ThreadTrace {
  const all = event.exceptions.map((_, index) => index);
  const thread = threadIndex === undefined ? undefined : event.threads[threadIndex];
  if (thread === undefined || threadIndex === undefined) {
    return {
      exceptions: all,
      hasMessage: all.length === 0,
      ...ownStack(event, all, event.stacktrace, undefined),
    };
  }
  const exceptions = all.filter((index) => isRaisedOn(event, index, threadIndex));
  return {
    thread,
    threadIndex,
    exceptions,
    hasMessage: all.length === 0 && threadIndex === defaultThread(event),
    ...ownStack(event, exceptions, thread.stacktrace, thread.rawStacktrace),
  };
}

/** Exceptions that name no thread belong to the default one. */
function isRaisedOn(event: WithThreads, exception: number, threadIndex: number): boolean {
  const id = event.exceptions[exception]?.threadId;
  const known = id !== undefined && event.threads.some((thread) => thread.id === id);
  return known ? event.threads[threadIndex]?.id === id : threadIndex === defaultThread(event);
}

function ownStack(
  event: WithThreads,
  exceptions: readonly number[],
  stacktrace: Stacktrace | undefined,
  rawStacktrace: Stacktrace | undefined,
): Pick<ThreadTrace, 'stacktrace' | 'rawStacktrace'> {
  const carried = exceptions.some((index) => (event.exceptions[index]?.stacktrace?.frames.length ?? 0) > 0);
  if (carried || stacktrace === undefined) return {};
  return rawStacktrace === undefined ? { stacktrace } : { stacktrace, rawStacktrace };
}
