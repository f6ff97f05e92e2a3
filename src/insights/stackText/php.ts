import type { Exception, Frame, Stacktrace } from '../../model/index.js';
import { headline } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/** As `Throwable::__toString` prints: the root cause first, each with the place that threw and who called. */
export const phpPrinter: StackPrinter = (root) => chain(root).flatMap(lines);

/** What caused it before it. */
function chain(node: PrintedException): readonly PrintedException[] {
  return [...node.children.flatMap(chain), node];
}

function lines({ exception, stack }: PrintedException, place: number): readonly string[] {
  const head = `${place === 0 ? '' : 'Next '}${headed(exception, stack?.frames.at(-1))}`;
  return [
    ...(place === 0 ? [] : ['']),
    head,
    ...(stack === undefined ? [] : ['Stack trace:', ...calls(stack)]),
  ];
}

function headed(exception: Exception, newest: Frame | undefined): string {
  const text = headline(exception, 'Exception');
  if (newest === undefined) return text;
  return `${text} in ${pathOf(newest)}${newest.line === undefined ? '' : `:${newest.line}`}`;
}

/**
 * PHP names a call by where it was made, an SDK's frame by where it stood: each call's name is that of the frame
 * before. Arguments stay out of a text that people paste.
 */
function calls({ frames }: Stacktrace): readonly string[] {
  const newestFirst = frames.toReversed();
  return newestFirst.map((frame, place) => {
    const caller = newestFirst[place + 1];
    if (caller === undefined) return `#${place} {main}`;
    return `#${place} ${whereOf(caller)}: ${nameOf(frame)}()`;
  });
}

function whereOf(frame: Frame): string {
  const path = pathOf(frame);
  return frame.line === undefined ? path : `${path}(${frame.line})`;
}

function pathOf({ absPath, filename }: Frame): string {
  const path = absPath ?? filename;
  return path === undefined || path === '[internal]' ? '[internal function]' : path;
}

function nameOf(frame: Frame): string {
  const name = frame.function ?? frame.rawFunction ?? '<unknown>';
  return frame.module === undefined || name.includes('\\') ? name : `${frame.module}\\${name}`;
}
