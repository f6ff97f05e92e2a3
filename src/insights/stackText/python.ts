import type { Exception, Frame, Stacktrace } from '../../model/index.js';
import { ASYNC_GAP, frameName, isAsyncGap } from '../stack/frames.js';
import { activeText, headline } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/** As `traceback` does: more members and deeper groups than these are cut, with a word. */
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;
/** How often a call is printed before its repeats are counted. */
const MAX_REPEATS = 3;

/** Where printing stands inside groups. */
interface Boxes {
  depth: number;
  /** The innermost last member draws the line that ends its box and the boxes around it. */
  needsClose: boolean;
}

/**
 * As `traceback.print_exception` prints: oldest frame first, root cause first, the members of a group in boxes. The
 * order of its steps is that of CPython's `TracebackException.format`, since the margins depend on it.
 */
export const pythonPrinter: StackPrinter = (root) => chainLines(root, { depth: 0, needsClose: false });

function chainLines(node: PrintedException, boxes: Boxes): readonly string[] {
  const lines = node.children
    .filter(({ relation }) => relation !== 'member')
    .flatMap((cause) => [...chainLines(cause, boxes), ...emit(boxes, ['', linkOf(cause), ''])]);
  const own = isGroup(node) ? groupLines(node, boxes) : emit(boxes, ownLines(node));
  return lines.length === 0 ? own : [...lines, ...own];
}

function linkOf({ relation }: PrintedException): string {
  return relation === 'context'
    ? 'During handling of the above exception, another exception occurred:'
    : 'The above exception was the direct cause of the following exception:';
}

function ownLines({ exception, stack }: PrintedException): readonly string[] {
  const head = qualified(exception, 'Exception');
  return stack === undefined ? [head] : ['Traceback (most recent call last):', ...stackLines(stack), head];
}

/** The class with its module, unless Python itself would leave that out. */
function qualified(exception: Exception, fallback: string): string {
  const { module, type } = exception;
  const isPlain = !module || !type || PLAIN_MODULES.has(module) || type.startsWith(`${module}.`);
  return isPlain ? headline(exception, fallback) : headline({ ...exception, type: `${module}.${type}` });
}

const PLAIN_MODULES: ReadonlySet<string> = new Set(['builtins', '__builtins__', '__main__', 'exceptions']);

function isGroup({ children }: PrintedException): boolean {
  return children.some(({ relation }) => relation === 'member');
}

function groupLines(node: PrintedException, boxes: Boxes): readonly string[] {
  if (boxes.depth > MAX_GROUP_DEPTH) return emit(boxes, [`... (max_group_depth is ${MAX_GROUP_DEPTH})`]);
  const isOutermost = boxes.depth === 0;
  if (isOutermost) boxes.depth = 1;
  const { stack, exception } = node;
  const members = node.children.filter(({ relation }) => relation === 'member');
  const lines = [
    ...(stack === undefined
      ? []
      : [
          ...emit(boxes, ['Exception Group Traceback (most recent call last):'], isOutermost ? '+' : '|'),
          ...emit(boxes, stackLines(stack)),
        ]),
    ...emit(boxes, [counted(qualified(exception, 'ExceptionGroup'), members.length)]),
    ...memberLines(members, boxes),
  ];
  if (isOutermost) boxes.depth = 0;
  return lines;
}

/** Python tells the number of members, which SDKs take out of the message. */
function counted(head: string, members: number): string {
  const isTold = / sub-exceptions?\)$/.test(head.slice(-30));
  return isTold ? head : `${head} (${members} sub-exception${members === 1 ? '' : 's'})`;
}

function memberLines(members: readonly PrintedException[], boxes: Boxes): readonly string[] {
  const lines: string[] = [];
  const shown = members.slice(0, MAX_GROUP_WIDTH);
  const left = members.length - shown.length;
  boxes.needsClose = false;
  const boxed = (title: string, place: number, isLast: boolean, inside: () => readonly string[]): void => {
    if (isLast) boxes.needsClose = true;
    const margin = '  '.repeat(boxes.depth);
    lines.push(`${margin}${place === 0 ? '+-' : '  '}+---------------- ${title} ----------------`);
    boxes.depth += 1;
    for (const line of inside()) lines.push(line);
    if (isLast && boxes.needsClose) {
      lines.push(`${'  '.repeat(boxes.depth)}+------------------------------------`);
      boxes.needsClose = false;
    }
    boxes.depth -= 1;
  };
  shown.forEach((member, place) => {
    const isLast = left === 0 && place === shown.length - 1;
    boxed(`${place + 1}`, place, isLast, () => chainLines(member, boxes));
  });
  if (left > 0) {
    const rest = `and ${left} more exception${left > 1 ? 's' : ''}`;
    boxed('...', shown.length, true, () => emit(boxes, [rest]));
  }
  return lines;
}

/** The lines behind the margin of the box that they stand in. */
function emit({ depth }: Boxes, lines: readonly string[], corner = '|'): readonly string[] {
  if (depth === 0) return lines;
  const margin = `${'  '.repeat(depth)}${corner} `;
  return lines.flatMap((line) => line.split('\n').map((part) => `${margin}${part}`));
}

function stackLines({ frames }: Stacktrace): readonly string[] {
  const lines: string[] = [];
  let repeats = 0;
  const endRun = (): void => {
    const more = repeats - MAX_REPEATS;
    if (more > 0) lines.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]`);
  };
  frames.forEach((frame, place) => {
    const before = frames[place - 1];
    if (before === undefined || !isSameLine(before, frame)) {
      endRun();
      repeats = 0;
    }
    repeats += 1;
    if (repeats <= MAX_REPEATS) for (const line of frameLines(frame)) lines.push(line);
  });
  endRun();
  return lines;
}

/** As Python compares: file, line and name. */
function isSameLine(a: Frame, b: Frame): boolean {
  return pathOf(a) === pathOf(b) && a.line !== undefined && a.line === b.line && a.function === b.function;
}

function pathOf(frame: Frame): string {
  return frame.absPath ?? frame.filename ?? frame.module ?? '<unknown>';
}

function frameLines(frame: Frame): readonly string[] {
  if (isAsyncGap(frame)) return [ASYNC_GAP];
  const line = frame.line === undefined ? '' : `, line ${frame.line}`;
  const text = activeText(frame);
  const header = `  File "${pathOf(frame)}"${line}, in ${frameName(frame) ?? '<unknown>'}`;
  return text === undefined || text === '' ? [header] : [header, `    ${text}`];
}
