import type { Frame } from '../../model/index.js';
import { at, headline, newestFirst } from './parts.js';
import type { StackPrinter } from './types.js';

/** As the runtime prints a goroutine's stack: function, then its place on a line of its own. */
export const goPrinter: StackPrinter = {
  chain: 'surfaced-first',
  exception: (exception, stack, { position }) => [
    ...(position === 0 ? [] : ['']),
    `${position === 0 ? '' : 'Caused by: '}${headline(exception, 'error')}`,
    ...newestFirst(stack?.frames ?? []).flatMap(frameLines),
  ],
  between: () => [],
};

function frameLines(frame: Frame): readonly string[] {
  const name = [frame.module, frame.function ?? '<unknown>'].filter(Boolean).join('.');
  return [`${name}(...)`, `\t${at(frame.absPath ?? frame.filename ?? '<unknown>', frame, false)}`];
}
