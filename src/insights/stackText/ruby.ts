import type { Exception, Frame, Stacktrace } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, newestFirst, surfacedFirst } from './parts.js';
import type { StackPrinter } from './types.js';

/** As `Exception#full_message` prints: the message stands behind the newest frame. */
export const rubyPrinter: StackPrinter = /* @__PURE__ */ surfacedFirst({
  lines,
  caption: () => '',
  indent: '    ',
});

function lines(exception: Exception, stack: Stacktrace | undefined): readonly string[] {
  const [first, ...rest] = newestFirst(stack, frameText);
  const message = messageOf(exception);
  return [first === undefined ? message : `${first}: ${message}`, ...rest.map((line) => `\tfrom ${line}`)];
}

/** The type stands behind the message's first line. */
function messageOf({ type, value }: Exception): string {
  if (value === undefined || value === '') return type ?? 'unhandled exception';
  if (type === undefined) return value;
  const end = value.indexOf('\n');
  return end < 0 ? `${value} (${type})` : `${value.slice(0, end)} (${type})${value.slice(end)}`;
}

function frameText(frame: Frame): string {
  const place = at(frame.absPath ?? frame.filename ?? frame.module ?? '<unknown>', frame, false);
  const name = frameName(frame);
  return name === undefined ? place : `${place}:in \`${name}'`;
}
