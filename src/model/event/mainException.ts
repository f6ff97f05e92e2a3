import type { CrashEvent } from './event.js';
import type { Exception } from './exception.js';

/** The exceptions of an event, and which of them names it. */
export type WithExceptions = Pick<CrashEvent, 'exceptions' | 'mainException'>;

/** The exception that names the event: the one that SDK or server say, else the one that surfaced. */
export function mainException({ exceptions, mainException: said }: WithExceptions): Exception | undefined {
  return (said === undefined ? undefined : exceptions[said]) ?? exceptions[surfacedIndex(exceptions)];
}

/** Place of the exception that surfaced: the last one that hangs on no other. -1 where there is none. */
export function surfacedIndex(exceptions: readonly Exception[]): number {
  const ids = new Set(exceptions.map(({ mechanism }) => mechanism?.exceptionId));
  const top = exceptions.findLastIndex((exception) => {
    const { exceptionId, parentId } = exception.mechanism ?? {};
    const hangs = parentId !== undefined && parentId !== exceptionId && ids.has(parentId);
    return !hangs && !isSuppressed(exception);
  });
  return top < 0 ? exceptions.length - 1 : top;
}

/** Whether it was thrown while resources of a failed block were closed: it is no cause of what surfaced. */
export function isSuppressed({ mechanism }: Exception): boolean {
  return mechanism?.type === 'suppressed' || /^suppressed(?:\[\d+\])?$/.test(mechanism?.source ?? '');
}
