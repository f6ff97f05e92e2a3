import type { Exception, Stacktrace } from '../../model/index.js';
import { type PlatformFamily, platformFamily } from '../platform.js';
import { goPrinter } from './go.js';
import { javaPrinter } from './java.js';
import { javascriptPrinter } from './javascript.js';
import { pythonPrinter } from './python.js';
import { rubyPrinter } from './ruby.js';
import type { StackPrinter } from './types.js';

const PRINTERS: { readonly [family in PlatformFamily]?: StackPrinter } = {
  javascript: javascriptPrinter,
  python: pythonPrinter,
  java: javaPrinter,
  go: goPrinter,
  ruby: rubyPrinter,
};

/** What to print: exceptions root cause first, as the model has them, or a stack that stands alone. */
export interface StackTextInput {
  readonly platform?: string | undefined;
  readonly exceptions: readonly Exception[];
  readonly stacktrace?: Stacktrace | undefined;
  /** Text above a stack that belongs to no exception. */
  readonly message?: string | undefined;
}

/** The trace as its platform would print it. Platforms without a printer of their own are printed as V8 does. */
export function stackText({ platform, exceptions, stacktrace, message }: StackTextInput): string {
  const printer = PRINTERS[platformFamily(platform)] ?? javascriptPrinter;
  const lines: string[] = [];
  const chain = printer.chain === 'root-first' ? exceptions : exceptions.toReversed();
  chain.forEach((exception, position) => {
    const previous = chain[position - 1];
    if (previous !== undefined) for (const line of printer.between(exception, previous)) lines.push(line);
    for (const line of printer.exception(exception, exception.stacktrace, { position })) lines.push(line);
  });
  if (stacktrace !== undefined) {
    const bare: Exception = message === undefined ? {} : { value: message };
    for (const line of printer.exception(bare, stacktrace, { position: 0 })) lines.push(line);
  }
  return lines.join('\n');
}
