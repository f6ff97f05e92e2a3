import type { DebugImage, Exception, Frame, Stacktrace } from '../../model/index.js';
import { type ExceptionNode, exceptionTree } from '../stack/exceptionTree.js';
import { type PlatformFamily, platformFamily } from '../stack/platform.js';
import { type ImageRange, imageRanges } from './addresses.js';
import { applePrinter, binaryImages } from './apple.js';
import { csharpPrinter } from './csharp.js';
import { dartPrinter } from './dart.js';
import { elixirPrinter } from './elixir.js';
import { goPrinter } from './go.js';
import { javaPrinter } from './java.js';
import { geckoPrinter, javascriptPrinter } from './javascript.js';
import { androidPrinter, gdbPrinter, windowsPrinter } from './native.js';
import { nodePrinter } from './node.js';
import { phpPrinter } from './php.js';
import { plainPrinter } from './plain.js';
import { pythonPrinter } from './python.js';
import { rubyPrinter } from './ruby.js';
import { rustPrinter } from './rust.js';
import type { PrintedException, StackPrinter } from './types.js';

const PRINTERS: { readonly [family in PlatformFamily]: StackPrinter } = {
  javascript: javascriptPrinter,
  python: pythonPrinter,
  java: javaPrinter,
  go: goPrinter,
  ruby: rubyPrinter,
  php: phpPrinter,
  csharp: csharpPrinter,
  native: gdbPrinter,
  other: plainPrinter,
};

/** Platforms that print otherwise than their family. */
const BY_PLATFORM: ReadonlyMap<string, StackPrinter> = new Map([
  ['node', nodePrinter],
  ['rust', rustPrinter],
  ['dart', dartPrinter],
  ['flutter', dartPrinter],
  ['elixir', elixirPrinter],
]);

const APPLE: ReadonlySet<string> = new Set(['cocoa', 'swift', 'objc']);
/** Formats of binaries, each of one system. */
const SYSTEMS: ReadonlySet<string> = new Set(['macho', 'pe', 'elf']);
const ANDROID = /^\/(?:system|apex|data\/app|vendor|product)\//;

/** No chain that people wrote is deeper; a printer calls itself for each level. */
const MAX_DEPTH = 200;

/** What to print: exceptions root cause first, as the model has them, or a stack that stands alone. */
export interface StackTextInput {
  /** The event's platform: decides how it is printed. */
  readonly platform?: string | undefined;
  /** Root cause first. */
  readonly exceptions: readonly Exception[];
  /** A stack that belongs to no exception. */
  readonly stacktrace?: Stacktrace | undefined;
  /** The browser that it happened in, by name: not all print alike. */
  readonly browser?: string | undefined;
  /** What was loaded: native code is printed as its system does, with where its images began. */
  readonly images?: readonly DebugImage[] | undefined;
  /** Text above a stack that belongs to no exception. */
  readonly message?: string | undefined;
}

/** The trace as its platform would print it, exceptions as they hang together. */
export function stackText(input: StackTextInput): string {
  const { exceptions, stacktrace, message, images = [] } = input;
  const isNative = platformFamily(input.platform) === 'native';
  const ranges = isNative ? imageRanges(images) : [];
  const frames = isNative ? framesOf(input) : [];
  const { print, isApple } = printerOf(input, frames, ranges);
  const roots = exceptionTree(exceptions, MAX_DEPTH).roots.map((node) => printed(node, exceptions));
  const alone: PrintedException | undefined = stacktrace && {
    exception: message === undefined ? {} : { value: message },
    stack: stacktrace,
    relation: 'surfaced',
    children: [],
  };
  const texts = [...roots, ...(alone ? [alone] : [])].map((root) => print(root).join('\n'));
  return [...texts, ...(isApple ? binaryImages(ranges, frames) : [])].join('\n');
}

function framesOf({ exceptions, stacktrace }: StackTextInput): readonly Frame[] {
  return [...exceptions.map((one) => one.stacktrace), stacktrace].flatMap((stack) => stack?.frames ?? []);
}

interface Printing {
  readonly print: StackPrinter;
  readonly isApple: boolean;
}

/** Native code is printed as the system does that it ran on; its images say which one that was. */
function printerOf(input: StackTextInput, frames: readonly Frame[], ranges: readonly ImageRange[]): Printing {
  const print = ownPrinter(input);
  const word = input.platform?.toLowerCase() ?? '';
  const type = input.images?.find((image) => image.type !== undefined && SYSTEMS.has(image.type))?.type;
  const isGeneral = print === gdbPrinter;
  if (APPLE.has(word.split('-', 1)[0] ?? '') || (isGeneral && type === 'macho'))
    return { print: applePrinter(ranges), isApple: true };
  if (isGeneral && type === 'pe') return { print: windowsPrinter, isApple: false };
  const isAndroid = isGeneral && frames.some((frame) => ANDROID.test(frame.package ?? ''));
  return { print: isAndroid ? androidPrinter(ranges) : print, isApple: false };
}

function ownPrinter({ platform, browser, exceptions }: StackTextInput): StackPrinter {
  const family = platformFamily(platform);
  const word = platform?.toLowerCase() ?? '';
  const own = BY_PLATFORM.get(word) ?? BY_PLATFORM.get(word.split('-', 1)[0] ?? '');
  if (own) return own;
  if (family === 'javascript' && /firefox|safari|gecko|webkit/i.test(browser ?? '')) return geckoPrinter;
  // The SDK for Rust calls its platform native.
  const isRust = family === 'native' && exceptions.some(({ mechanism }) => mechanism?.type === 'panic');
  return isRust ? rustPrinter : PRINTERS[family];
}

function printed({ index, relation, children }: ExceptionNode, all: readonly Exception[]): PrintedException {
  const exception = all[index] ?? {};
  return {
    exception,
    stack: exception.stacktrace,
    relation,
    children: children.map((child) => printed(child, all)),
  };
}
