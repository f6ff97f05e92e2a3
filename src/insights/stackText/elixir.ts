import type { Exception, Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** As `Exception.format/3` prints. */
export const elixirPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [head(exception), ...newestFirst(stack, frameLine)],
  caption: usualCaption,
  indent: '    ',
});

function head({ type, value }: Exception): string {
  return [`** (${type ?? 'ErlangError'})`, value].filter(Boolean).join(' ');
}

function frameLine(frame: Frame): string {
  const name = frameName(frame) ?? frame.module ?? '<unknown>';
  const path = frame.filename ?? frame.absPath;
  if (path === undefined) return `    ${name}`;
  return `    ${path}:${frame.line === undefined ? '' : `${frame.line}:`} ${name}`;
}
