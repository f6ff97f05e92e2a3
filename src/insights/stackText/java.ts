import type { Exception, Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { headline, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** As `Throwable.printStackTrace` prints. */
export const javaPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [qualified(exception), ...newestFirst(stack, frameLine)],
  caption: usualCaption,
  indent: '\t',
});

function qualified(exception: Exception): string {
  const text = headline(exception, 'java.lang.Throwable');
  return exception.module === undefined || exception.type === undefined
    ? text
    : `${exception.module}.${text}`;
}

function frameLine(frame: Frame): string {
  const method = [frame.module, frameName(frame) ?? '<unknown>'].filter(Boolean).join('.');
  const file = frame.filename ?? 'Unknown Source';
  return `\tat ${method}(${file}${frame.line === undefined ? '' : `:${frame.line}`})`;
}
