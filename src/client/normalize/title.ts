import type { TitleParts } from '../../model/eventTitle.js';
import type { Frame, Stacktrace } from '../../model/index.js';

export { crashFrame, mainException, titleOf } from '../../model/eventTitle.js';

/** The stack that tells where the event happened. */
export function mainStacktrace(event: TitleParts): Stacktrace | undefined {
  return (
    event.exceptions.findLast((exception) => exception.stacktrace)?.stacktrace ??
    event.stacktrace ??
    (event.threads.find((thread) => thread.crashed) ?? event.threads.find((thread) => thread.current))
      ?.stacktrace
  );
}

const SCRIPT_PLATFORMS = new Set(['javascript', 'node']);

/** Where it happened, in the words servers use: `function(file)` for scripts, `function in module` elsewhere. */
export function culpritOf(frame: Frame | undefined, platform: string | undefined): string | undefined {
  const place = frame?.module ?? frame?.filename;
  if (!frame?.function || !place) return frame?.function ?? place;
  const kind = frame.platform ?? platform ?? 'javascript';
  return SCRIPT_PLATFORMS.has(kind) ? `${frame.function}(${place})` : `${frame.function} in ${place}`;
}
