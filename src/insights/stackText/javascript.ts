import type { Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, headline, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** As V8 prints `error.stack`. */
export const javascriptPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [headline(exception), ...newestFirst(stack, frameLine)],
  caption: usualCaption,
  indent: '    ',
});

function frameLine(frame: Frame): string {
  const place = at(frame.absPath ?? frame.filename ?? frame.module ?? '<anonymous>', frame, true);
  const name = frameName(frame);
  return name === undefined ? `    at ${place}` : `    at ${name} (${place})`;
}
