import type { Frame } from '../../model/index.js';
import { ASYNC_GAP, frameName, isAsyncGap } from '../stack/frames.js';
import { activeText, headline } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/** As `traceback.print_exception` prints: oldest frame first, root cause first, the members of a group in boxes. */
export const pythonPrinter: StackPrinter = (root) => chainLines(root);

function chainLines(node: PrintedException): readonly string[] {
  const earlier = node.children.filter(({ relation }) => relation !== 'member');
  return [...earlier.flatMap(linesBefore), ...(isGroup(node) ? groupLines(node, '  ', '+') : ownLines(node))];
}

function linesBefore(cause: PrintedException): readonly string[] {
  const link =
    cause.relation === 'context'
      ? 'During handling of the above exception, another exception occurred:'
      : 'The above exception was the direct cause of the following exception:';
  return [...chainLines(cause), '', link, ''];
}

function ownLines({ exception, stack }: PrintedException): readonly string[] {
  const frames = stack?.frames.flatMap(frameLines);
  return [
    ...(frames === undefined ? [] : ['Traceback (most recent call last):', ...frames]),
    headline(exception, 'Exception'),
  ];
}

function isGroup({ children }: PrintedException): boolean {
  return children.some(({ relation }) => relation === 'member');
}

/** `corner` is `+` for a box that stands alone, `|` for one inside another. */
function groupLines(node: PrintedException, margin: string, corner: '+' | '|'): readonly string[] {
  const frames = node.stack?.frames.flatMap(frameLines);
  const members = node.children.filter(({ relation }) => relation === 'member');
  return [
    ...(frames === undefined
      ? []
      : [`${margin}${corner} Exception Group Traceback (most recent call last):`]),
    ...[...(frames ?? []), headline(node.exception, 'ExceptionGroup')].map((line) => `${margin}| ${line}`),
    ...members.flatMap((member, place) => [
      `${margin}${place === 0 ? '+-' : '  '}+---------------- ${place + 1} ----------------`,
      ...(isGroup(member)
        ? groupLines(member, `${margin}  `, '|')
        : chainLines(member).map((line) => `${margin}  | ${line}`)),
    ]),
    ...(members.at(-1) && isGroup(members.at(-1) as PrintedException)
      ? []
      : [`${margin}  +------------------------------------`]),
  ];
}

function frameLines(frame: Frame): readonly string[] {
  if (isAsyncGap(frame)) return [ASYNC_GAP];
  const path = frame.absPath ?? frame.filename ?? frame.module ?? '<unknown>';
  const line = frame.line === undefined ? '' : `, line ${frame.line}`;
  const text = activeText(frame);
  const header = `  File "${path}"${line}, in ${frameName(frame) ?? '<unknown>'}`;
  return text === undefined ? [header] : [header, `    ${text}`];
}
