import type { Frame } from '../../model/index.js';
import { at, headline, newestFirst } from './parts.js';
import type { StackPrinter } from './types.js';

/** As V8 prints `error.stack`. Also the form for platforms without a printer of their own. */
export const javascriptPrinter: StackPrinter = {
  chain: 'surfaced-first',
  exception: (exception, stack, { position }) => [
    `${position === 0 ? '' : 'Caused by: '}${headline(exception)}`,
    ...newestFirst(stack?.frames ?? []).map(frameLine),
  ],
  between: () => [],
};

function frameLine(frame: Frame): string {
  const place = at(frame.absPath ?? frame.filename ?? frame.module ?? '<anonymous>', frame, true);
  return frame.function === undefined ? `    at ${place}` : `    at ${frame.function} (${place})`;
}
