import { isSuppressed, mainException } from '../../../model/event/mainException.js';
import { isPlumbing } from '../../../model/event/plumbing.js';
import type { CrashEvent, Exception, Frame, Stacktrace } from '../../../model/index.js';

/** What a preview shows of an event's stack. */
export interface PreviewFrames {
  /** The exception that the frames belong to; else the one that surfaced. */
  readonly exception: Exception | undefined;
  /** Newest first. */
  readonly frames: readonly Frame[];
  /** Own frames that are left out. */
  readonly more: number;
  /** Whether the frames are known to be the user's own code. */
  readonly isOwn: boolean;
}

const MOST_OWN = 5;
const MOST_OTHERS = 3;

/** The newest own frames of the exception that surfaced, or of its cause where only that has any. */
export function previewFrames(event: CrashEvent): PreviewFrames {
  const { exceptions, threads } = event;
  const main = mainException(event);
  const byReach = [main, ...exceptions.toReversed().filter((one) => !isSuppressed(one))];
  const exception =
    byReach.find((one) => ownFrames(one?.stacktrace).length > 0) ??
    byReach.find((one) => one?.stacktrace?.frames.length) ??
    main;
  const thread = threads.find(({ crashed }) => crashed) ?? threads.find(({ current }) => current);
  const stack = exception?.stacktrace ?? event.stacktrace ?? thread?.stacktrace;
  const own = ownFrames(stack);
  const isOwn = own.length > 0;
  const shown = isOwn ? own.slice(-MOST_OWN) : (stack?.frames.slice(-MOST_OTHERS) ?? []);
  return { exception, frames: shown.toReversed(), more: own.length - (isOwn ? shown.length : 0), isOwn };
}

function ownFrames(stack: Stacktrace | undefined): readonly Frame[] {
  return stack?.frames.filter((frame) => frame.inApp === true && !isPlumbing(frame)) ?? [];
}

const LONGEST = 300;

/** The line of source where a frame stands, when it is there. */
export function sourceOf({ context, line }: Frame): string | undefined {
  const text = context.find(({ number }) => number === line)?.text.trim();
  return text === '' ? undefined : text?.slice(0, LONGEST);
}
