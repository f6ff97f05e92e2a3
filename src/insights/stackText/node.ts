import { v8Frame, v8Head } from './javascript.js';
import { newestFirst } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/**
 * As Node prints an uncaught error, which is `util.inspect`: what hangs on an error stands in braces behind its
 * stack, the members of an `AggregateError` in brackets. Node stops at the third level; here nothing is left out.
 */
export const nodePrinter: StackPrinter = (root) => lines(root, '');

function lines(node: PrintedException, indent: string): readonly string[] {
  const { children } = node;
  const own = stackLines(node);
  const causes = children.filter(({ relation }) => relation !== 'member');
  const members = children.filter(({ relation }) => relation === 'member');
  const shortened = causes[0] === undefined ? own : withoutCommon(own, stackLines(causes[0]));
  const text = shortened
    .flatMap((line) => line.split('\n'))
    .map((line, place) => (place === 0 ? line : indent + line));
  if (children.length === 0) return text;
  const last = text.length - 1;
  const inner = `${indent}  `;
  const parts = [
    ...causes.map((cause) => behind(`${inner}[${nameOf(cause)}]: `, lines(cause, inner))),
    ...(members.length === 0 ? [] : [memberLines(members, inner)]),
  ];
  return [
    ...text.map((line, place) => (place === last ? `${line} {` : line)),
    ...parts.flatMap((part, place) => (place < parts.length - 1 ? withComma(part) : part)),
    `${indent}}`,
  ];
}

function memberLines(members: readonly PrintedException[], indent: string): readonly string[] {
  const inner = `${indent}  `;
  return [
    `${indent}[errors]: [`,
    ...members.flatMap((member, place) => {
      const text = behind(inner, lines(member, inner));
      return place < members.length - 1 ? withComma(text) : text;
    }),
    `${indent}]`,
  ];
}

/** The property that it was found in. */
function nameOf({ exception }: PrintedException): string {
  const source = exception.mechanism?.source ?? 'cause';
  return source.startsWith('__') ? 'cause' : source.slice(0, 100);
}

function behind(caption: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [`${caption}${first}`, ...rest];
}

function withComma(text: readonly string[]): readonly string[] {
  return text.map((line, place) => (place === text.length - 1 ? `${line},` : line));
}

function stackLines({ exception, stack }: PrintedException): readonly string[] {
  return [v8Head(exception), ...newestFirst(stack, v8Frame)];
}

/** A run this short is printed again, since the line that would stand for it is no shorter. */
const SHORT_RUN = 3;

/** Without the lines that the cause prints as well, but for the first and the last of them. As Node finds them. */
function withoutCommon(own: readonly string[], [, ...cause]: readonly string[]): readonly string[] {
  const places = new Map<string, number>();
  cause.forEach((line, place) => {
    if (!places.has(line)) places.set(line, place);
  });
  for (let start = 0; start < own.length - SHORT_RUN; start += 1) {
    const place = places.get(own[start] ?? '');
    if (place === undefined) continue;
    let length = 1;
    while (start + length < own.length && own[start + length] === cause[place + length]) length += 1;
    if (length <= SHORT_RUN) continue;
    const note = `    ... ${length - 2} lines matching cause stack trace ...`;
    return [...own.slice(0, start + 1), note, ...own.slice(start + length - 1)];
  }
  return own;
}
