import type { Exception, Frame } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, newestFirst, usualCaption } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/**
 * As the runtime prints a panic: function, then its place on a line of its own. What an error wraps is part of its
 * message, so it is printed only where it says more.
 */
export const goPrinter: StackPrinter = (root) => lines(root, 'panic: ');

function lines(node: PrintedException, caption: string): readonly string[] {
  const { exception, stack, children } = node;
  const frames = newestFirst(stack, frameLines);
  return [
    `${caption}${messageOf(exception)}`,
    ...(frames.length === 0 ? [] : ['', `goroutine ${exception.threadId ?? ''}[running]:`, ...frames]),
    ...children.flatMap((child) =>
      isTold(child, exception)
        ? child.children.flatMap((inner) => lines(inner, usualCaption(inner)))
        : ['', ...lines(child, usualCaption(child))],
    ),
  ];
}

function isTold({ exception, stack }: PrintedException, above: Exception): boolean {
  return stack === undefined && above.value?.includes(exception.value ?? '') === true;
}

function messageOf({ type, value }: Exception): string {
  return value === undefined || value === '' ? (type ?? 'error') : value;
}

function frameLines(frame: Frame): readonly string[] {
  const name = [frame.module, frameName(frame) ?? '<unknown>'].filter(Boolean).join('.');
  return [`${name}(...)`, `\t${at(frame.absPath ?? frame.filename ?? '<unknown>', frame, false)}`];
}
