import type { Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, headline, imageName, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** For platforms without a printer of their own: everything that tells one frame from another. */
export const plainPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [headline(exception), ...newestFirst(stack, frameLine)],
  caption: usualCaption,
  indent: '    ',
});

function frameLine(frame: Frame): string {
  const call = [frame.module, frameName(frame)].filter(Boolean).join('.');
  const path = frame.absPath ?? frame.filename ?? imageName(frame);
  if (path === undefined) return `    at ${call || '<unknown>'}`;
  const place = at(path, frame, true);
  return call === '' ? `    at ${place}` : `    at ${call} (${place})`;
}
