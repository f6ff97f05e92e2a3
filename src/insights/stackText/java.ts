import type { Exception, Frame } from '../../model/index.js';
import { headline, newestFirst } from './parts.js';
import type { StackPrinter } from './types.js';

/** As `Throwable.printStackTrace` prints. */
export const javaPrinter: StackPrinter = {
  chain: 'surfaced-first',
  exception: (exception, stack, { position }) => [
    `${position === 0 ? '' : 'Caused by: '}${qualified(exception)}`,
    ...newestFirst(stack?.frames ?? []).map(frameLine),
  ],
  between: () => [],
};

function qualified(exception: Exception): string {
  const text = headline(exception, 'java.lang.Throwable');
  return exception.module === undefined || exception.type === undefined
    ? text
    : `${exception.module}.${text}`;
}

function frameLine(frame: Frame): string {
  const method = [frame.module, frame.function ?? '<unknown>'].filter(Boolean).join('.');
  const file = frame.filename ?? 'Unknown Source';
  return `\tat ${method}(${file}${frame.line === undefined ? '' : `:${frame.line}`})`;
}
