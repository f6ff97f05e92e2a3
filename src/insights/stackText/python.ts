import type { Frame } from '../../model/index.js';
import { activeText, headline } from './parts.js';
import type { StackPrinter } from './types.js';

/** As `traceback.print_exception` prints: oldest frame first, root cause first. */
export const pythonPrinter: StackPrinter = {
  chain: 'root-first',
  exception: (exception, stack) => [
    ...(stack === undefined
      ? []
      : ['Traceback (most recent call last):', ...stack.frames.flatMap(frameLines)]),
    headline(exception, 'Exception'),
  ],
  between: (_exception, previous) => [
    '',
    previous.mechanism?.source === '__context__'
      ? 'During handling of the above exception, another exception occurred:'
      : 'The above exception was the direct cause of the following exception:',
    '',
  ],
};

function frameLines(frame: Frame): readonly string[] {
  const path = frame.absPath ?? frame.filename ?? frame.module ?? '<unknown>';
  const line = frame.line === undefined ? '' : `, line ${frame.line}`;
  const text = activeText(frame);
  const header = `  File "${path}"${line}, in ${frame.function ?? '<unknown>'}`;
  return text === undefined ? [header] : [header, `    ${text}`];
}
