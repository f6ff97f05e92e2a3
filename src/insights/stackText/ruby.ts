import type { Exception, Frame } from '../../model/index.js';
import { at, newestFirst } from './parts.js';
import type { StackPrinter } from './types.js';

/** As `Exception#full_message` prints: the message stands behind the newest frame. */
export const rubyPrinter: StackPrinter = {
  chain: 'surfaced-first',
  exception: (exception, stack) => {
    const [first, ...rest] = newestFirst(stack?.frames ?? []);
    const message = messageOf(exception);
    return [
      first === undefined ? message : `${frameText(first)}: ${message}`,
      ...rest.map((frame) => `\tfrom ${frameText(frame)}`),
    ];
  },
  between: () => [],
};

function messageOf({ type, value }: Exception): string {
  if (value === undefined || value === '') return type ?? 'unhandled exception';
  return type === undefined ? value : `${value} (${type})`;
}

function frameText(frame: Frame): string {
  const place = at(frame.absPath ?? frame.filename ?? frame.module ?? '<unknown>', frame, false);
  return frame.function === undefined ? place : `${place}:in \`${frame.function}'`;
}
