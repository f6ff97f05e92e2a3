import type { Exception, Frame, Stacktrace } from '../../model/index.js';
import { ASYNC_GAP, isAsyncGap } from '../stack/frames.js';
import type { PrintedException, StackPrinter } from './types.js';

/** `Type: value`, or whichever of the two is there. */
export function headline({ type, value }: Exception, fallback = 'Error'): string {
  if (type === undefined || type === '') return value ?? fallback;
  return value === undefined || value === '' ? type : `${type}: ${value}`;
}

/** The lines of the frames, newest first. What marks the end of an asynchronous task stands alone. */
export function newestFirst(
  stack: Stacktrace | undefined,
  linesOf: (frame: Frame, place: number) => string | readonly string[],
): readonly string[] {
  return (stack?.frames ?? [])
    .toReversed()
    .flatMap((frame, place) => (isAsyncGap(frame) ? ASYNC_GAP : linesOf(frame, place)));
}

/** `path:line:column` with what is known. */
export function at(path: string, frame: Frame, withColumn: boolean): string {
  const line = frame.line === undefined ? '' : `:${frame.line}`;
  const column = withColumn && line !== '' && frame.column !== undefined ? `:${frame.column}` : '';
  return `${path}${line}${column}`;
}

/** The name of an image or assembly without its folders. */
export function imageName(frame: Frame): string | undefined {
  return frame.package?.split(/[/\\]/).at(-1);
}

/** The text of the line that a frame stands on, if the source is here. */
export function activeText(frame: Frame): string | undefined {
  const { context, line } = frame;
  const isAlone = line === undefined && context.length === 1;
  return context.find(({ number }) => isAlone || (number !== undefined && number === line))?.text.trim();
}

interface SurfacedFirst {
  /** An exception and its frames, without what it hangs on. */
  readonly lines: (exception: Exception, stack: Stacktrace | undefined) => readonly string[];
  /** What stands before the first line of one that hangs on another. */
  readonly caption: (node: PrintedException) => string;
  /** What stands before every line of a member, or of one that was suppressed. */
  readonly indent: string;
}

/** Prints what surfaced first, then what belongs inside it, then what caused it. */
export function surfacedFirst({ lines, caption, indent }: SurfacedFirst): StackPrinter {
  const print = (node: PrintedException, before: string, margin: string): readonly string[] => {
    const own = lines(node.exception, node.stack).flatMap((line) =>
      margin === '' ? line : line.split('\n'),
    );
    const nested = node.children.filter(isNested);
    const causes = node.children.filter((child) => !isNested(child));
    return [
      ...own.map((line, place) => `${margin}${place === 0 ? before : ''}${line}`),
      ...nested.flatMap((child) => print(child, caption(child), margin + indent)),
      ...causes.flatMap((child) => print(child, caption(child), margin)),
    ];
  };
  return (root) => print(root, '', '');
}

/** Whether it stands inside the one above it rather than behind it. */
export function isNested({ relation }: PrintedException): boolean {
  return relation === 'member' || relation === 'suppressed';
}

/** `Caused by: `, `Suppressed: `, or where in a group a member was found. */
export function usualCaption({ relation, exception }: PrintedException): string {
  if (relation === 'suppressed') return 'Suppressed: ';
  return relation === 'member' ? `${exception.mechanism?.source ?? 'member'}: ` : 'Caused by: ';
}
