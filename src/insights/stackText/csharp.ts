import type { Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { headline, isNested, newestFirst } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/** As `Exception.ToString()` prints: what caused it stands inside it, before its own frames. */
export const csharpPrinter: StackPrinter = (root) => lines(root);

function lines({ exception, stack, children }: PrintedException): readonly string[] {
  const causes = children.filter((child) => !isNested(child));
  const members = children.filter(isNested);
  return [
    headline(exception, 'System.Exception'),
    ...causes.flatMap((cause) => [
      ...behind(' ---> ', lines(cause)),
      '   --- End of inner exception stack trace ---',
    ]),
    ...newestFirst(stack, frameLine),
    ...members.flatMap((member, place) => [
      ...behind(` ---> (Inner Exception #${place}) `, lines(member)),
      '<---',
    ]),
  ];
}

function behind(caption: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [`${caption}${first}`, ...rest];
}

function frameLine(frame: Frame): string {
  const method = [frame.module, frameName(frame) ?? '<unknown>'].filter(Boolean).join('.');
  const path = frame.absPath ?? frame.filename;
  if (path === undefined) return `   at ${method}`;
  return `   at ${method} in ${path}${frame.line === undefined ? '' : `:line ${frame.line}`}`;
}
