import type { Frame } from '../../model/index.js';
import { addressOf, offsetOf } from './addresses.js';
import { at, headline, imageName, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

const NUMBER_WIDTH = 4;
const IMAGE_WIDTH = 36;

/**
 * As `NSThread.callStackSymbols` and Apple's crash reports print a backtrace: number, image, address, symbol and
 * offset, each in its column; the file where it is known.
 */
export const applePrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [headline(exception), ...newestFirst(stack, frameLine)],
  caption: usualCaption,
  indent: '    ',
});

function frameLine(frame: Frame, place: number): string {
  const path = frame.absPath ?? frame.filename;
  const name = frame.function ?? frame.rawFunction;
  const offset = offsetOf(frame);
  const parts = [
    addressOf(frame),
    name,
    ...(name === undefined || offset === undefined ? [] : [`+ ${offset}`]),
    path === undefined ? undefined : `(${at(path, frame, false)})`,
  ];
  const image = imageName(frame) ?? frame.module ?? '???';
  return `${String(place).padEnd(NUMBER_WIDTH)}${image.padEnd(IMAGE_WIDTH)}${parts.filter(Boolean).join(' ')}`;
}
