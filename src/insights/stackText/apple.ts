import type { Frame } from '../../model/index.js';
import { addressOf, type ImageRange, imageOf, offsetOf, readAddress } from './addresses.js';
import { at, headline, imageName, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

const NUMBER_WIDTH = 4;
const IMAGE_WIDTH = 36;

/**
 * As `NSThread.callStackSymbols` and Apple's crash reports print a backtrace: number, image, address, symbol and
 * offset, each in its column; the file where it is known; without a symbol where the image was loaded, and how far in.
 *
 * @see https://developer.apple.com/documentation/xcode/examining-the-fields-in-a-crash-report
 */
export function applePrinter(ranges: readonly ImageRange[]): StackPrinter {
  return surfacedFirst({
    lines: (exception, stack) => [
      headline(exception),
      ...newestFirst(stack, (frame, place) => frameLine(frame, place, ranges)),
    ],
    caption: usualCaption,
    indent: '    ',
  });
}

function frameLine(frame: Frame, place: number, ranges: readonly ImageRange[]): string {
  const path = frame.absPath ?? frame.filename;
  const name = frame.function ?? frame.rawFunction;
  const offset = offsetOf(frame);
  const parts = [
    addressOf(frame),
    name ?? insideImage(frame, ranges),
    ...(name === undefined || offset === undefined ? [] : [`+ ${offset}`]),
    path === undefined ? undefined : `(${at(path, frame, false)})`,
  ];
  const image = imageName(frame) ?? frame.module ?? '???';
  return `${String(place).padEnd(NUMBER_WIDTH)}${image.padEnd(IMAGE_WIDTH)}${parts.filter(Boolean).join(' ')}`;
}

/** `0x102a38000 + 16436`: what a tool needs to find the symbol later. */
function insideImage(frame: Frame, ranges: readonly ImageRange[]): string | undefined {
  const range = imageOf(ranges, frame);
  const address = readAddress(frame.instructionAddr);
  if (range === undefined || address === undefined) return undefined;
  return `0x${range.start.toString(16)} + ${address - range.start}`;
}

/** The section that a crash report ends with, of the images that frames stand in. */
export function binaryImages(ranges: readonly ImageRange[], frames: readonly Frame[]): readonly string[] {
  const used = new Set(frames.map((frame) => imageOf(ranges, frame)));
  const lines = ranges.filter((range) => used.has(range)).map(imageLine);
  return lines.length === 0 ? [] : ['', 'Binary Images:', ...lines];
}

function imageLine({ image, start, end }: ImageRange): string {
  const { name, debugId, data } = image;
  const parts = [
    `0x${start.toString(16)}`,
    ...(end === undefined ? [] : ['-', `0x${(end - 1n).toString(16)}`]),
    name?.split(/[/\\]/).at(-1) ?? '???',
    typeof data.arch === 'string' ? `${data.arch} ` : undefined,
    debugId === undefined ? undefined : `<${debugId.replaceAll('-', '').toLowerCase()}>`,
    name,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
