import type { Exception, Frame, Stacktrace } from '../../model/index.js';
import { commonFrames } from '../stack/commonFrames.js';
import { frameName } from '../stack/frames.js';
import { headline, isNested, newestFirst, usualCaption } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/** As `Throwable.printStackTrace` prints: frames that the one above has too are only counted. */
export const javaPrinter: StackPrinter = (root) => lines(root, '', '', undefined);

function lines(
  node: PrintedException,
  caption: string,
  margin: string,
  above: Stacktrace | undefined,
): readonly string[] {
  const { exception, stack, children } = node;
  const common = commonFrames(stack, above);
  const frames = newestFirst(stack && { frames: stack.frames.slice(common) }, frameLine);
  const within = stack ?? above;
  return [
    `${margin}${caption}${qualified(exception)}`,
    ...[...frames, ...(common > 0 ? [`\t... ${common} more`] : [])].map((line) => `${margin}${line}`),
    ...children.filter(isNested).flatMap((child) => lines(child, usualCaption(child), `${margin}\t`, within)),
    ...children
      .filter((child) => !isNested(child))
      .flatMap((child) => lines(child, usualCaption(child), margin, within)),
  ];
}

function qualified(exception: Exception): string {
  const text = headline(exception, 'java.lang.Throwable');
  return !exception.module || exception.type === undefined ? text : `${exception.module}.${text}`;
}

function frameLine(frame: Frame): string {
  const method = [frame.module, frameName(frame) ?? '<unknown>'].filter(Boolean).join('.');
  const file = frame.filename ?? 'Unknown Source';
  return `\tat ${method}(${file}${frame.line === undefined ? '' : `:${frame.line}`})`;
}
