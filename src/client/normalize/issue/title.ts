import type { Frame } from '../../../model/index.js';

export { crashFrame, mainStacktrace } from '../../../model/event/crashFrame.js';
export { titleOf } from '../../../model/event/eventTitle.js';
export { mainException } from '../../../model/event/mainException.js';

const SCRIPT_PLATFORMS = new Set(['javascript', 'node']);

/** Where it happened, in the words servers use: `function(file)` for scripts, `function in module` elsewhere. */
export function culpritOf(frame: Frame | undefined, platform: string | undefined): string | undefined {
  const place = frame?.module ?? frame?.filename;
  if (!frame?.function || !place) return frame?.function ?? place;
  const kind = frame.platform ?? platform ?? 'javascript';
  return SCRIPT_PLATFORMS.has(kind) ? `${frame.function}(${place})` : `${frame.function} in ${place}`;
}
