import type { CrashEvent } from './event.js';
import type { Frame, Stacktrace } from './frame.js';
import { isSuppressed, mainException } from './mainException.js';
import { isPlumbing } from './plumbing.js';

/** What a stack can be found in. */
export type WithStacks = Pick<CrashEvent, 'exceptions' | 'mainException' | 'threads' | 'stacktrace'>;

/** The stack that tells where the event happened. */
export function mainStacktrace(event: WithStacks): Stacktrace | undefined {
  const thread = event.threads.find(({ crashed }) => crashed) ?? event.threads.find(({ current }) => current);
  return (
    mainException(event)?.stacktrace ??
    event.exceptions.findLast((exception) => exception.stacktrace && !isSuppressed(exception))?.stacktrace ??
    event.stacktrace ??
    thread?.stacktrace
  );
}

/** Where it crashed: the last frame of the user's own code, else the last one that is no {@link isPlumbing plumbing}. */
export function crashFrame(stacktrace: Stacktrace | undefined): Frame | undefined {
  const frames = stacktrace?.frames ?? [];
  return (
    frames.findLast((frame) => frame.inApp && !isPlumbing(frame)) ??
    frames.findLast((frame) => !isPlumbing(frame)) ??
    frames.at(-1)
  );
}
