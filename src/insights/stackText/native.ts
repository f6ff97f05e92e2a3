import type { Frame } from '../../model/index.js';
import { at, headline, imageName, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** As debuggers print a backtrace: number, image, address, function, place; what is not known is left out. */
export const nativePrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [headline(exception), ...newestFirst(stack, frameLine)],
  caption: usualCaption,
  indent: '    ',
});

function frameLine(frame: Frame, place: number): string {
  const path = frame.absPath ?? frame.filename;
  const call = [frame.module, frame.function ?? frame.rawFunction].filter(Boolean).join('::');
  const parts = [
    `#${place}`,
    imageName(frame),
    frame.instructionAddr,
    call,
    path === undefined ? undefined : `(${at(path, frame, true)})`,
  ];
  return parts.filter(Boolean).join(' ');
}
