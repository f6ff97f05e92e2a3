import type { Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, headline, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** Width of the frame's number with its blanks, as `StackTrace.toString` of the Dart VM pads it. */
const NUMBER_WIDTH = 8;

/** As the Dart VM prints. */
export const dartPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => {
    let calls = -1;
    return [
      headline(exception),
      ...newestFirst(stack, (frame) => {
        calls += 1;
        return frameLine(frame, calls);
      }),
    ];
  },
  caption: usualCaption,
  indent: '    ',
});

/** What marks the end of a task has no number, so calls are counted without it. */
function frameLine(frame: Frame, call: number): string {
  const path = frame.absPath ?? frame.filename ?? frame.package ?? '<unknown>';
  return `${`#${call}`.padEnd(NUMBER_WIDTH)}${frameName(frame) ?? '<anonymous closure>'} (${at(path, frame, true)})`;
}
