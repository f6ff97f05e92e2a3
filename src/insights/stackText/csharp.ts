import type { Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { headline, isNested, newestFirst } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/**
 * As `Exception.ToString()` prints: what caused it stands inside it, before its own frames. Of an
 * `AggregateException` the first member counts as the cause; the others follow, numbered as they stand in it.
 */
export const csharpPrinter: StackPrinter = (root) => lines(root);

function lines({ exception, stack, children }: PrintedException): readonly string[] {
  const causes = children.filter((child) => !isNested(child));
  const members = children.filter(isNested);
  const inner = causes.length > 0 ? causes : members.slice(0, 1);
  const others = causes.length > 0 ? members : members.slice(1);
  const skipped = members.length - others.length;
  return [
    headline(exception, 'System.Exception'),
    ...inner.flatMap((cause) => [
      ...behind(' ---> ', lines(cause)),
      '   --- End of inner exception stack trace ---',
    ]),
    ...newestFirst(stack, frameLine),
    ...others.flatMap((member, place) =>
      closed(behind(` ---> (Inner Exception #${place + skipped}) `, lines(member))),
    ),
  ];
}

function behind(caption: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [`${caption}${first}`, ...rest];
}

/** With the mark that ends a member, and the empty line that .NET writes behind it. */
function closed(member: readonly string[]): readonly string[] {
  return [...member.slice(0, -1), `${member.at(-1) ?? ''}<---`, ''];
}

function frameLine(frame: Frame): string {
  const method = [frame.module, frameName(frame) ?? '<unknown>'].filter(Boolean).join('.');
  const path = frame.absPath ?? frame.filename;
  if (path === undefined) return `   at ${method}`;
  return `   at ${method} in ${path}${frame.line === undefined ? '' : `:line ${frame.line}`}`;
}
