import type { Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, headline, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

/** As the runtime prints a goroutine's stack: function, then its place on a line of its own. */
export const goPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines: (exception, stack) => [headline(exception, 'error'), ...newestFirst(stack, frameLines)],
  caption: (node) => `\n${usualCaption(node)}`,
  indent: '\t',
});

function frameLines(frame: Frame): readonly string[] {
  const name = [frame.module, frameName(frame) ?? '<unknown>'].filter(Boolean).join('.');
  return [`${name}(...)`, `\t${at(frame.absPath ?? frame.filename ?? '<unknown>', frame, false)}`];
}
