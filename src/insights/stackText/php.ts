import type { Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { headline, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** As `Throwable::__toString` prints. */
export const phpPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [
    headline(exception, 'Exception'),
    ...(stack === undefined ? [] : ['Stack trace:']),
    ...newestFirst(stack, frameLine),
  ],
  caption: (node) => `\n${usualCaption(node)}`,
  indent: '    ',
});

function frameLine(frame: Frame, place: number): string {
  const path = frame.absPath ?? frame.filename ?? '[internal function]';
  const line = frame.line === undefined ? '' : `(${frame.line})`;
  const call = [frame.module, frameName(frame)].filter(Boolean).join('\\');
  return `#${place} ${path}${line}${call === '' ? '' : `: ${call}`}`;
}
