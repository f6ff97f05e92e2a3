import type { Frame, Stacktrace } from '../../model/index.js';
import { frameName } from '../stack/frames.js';
import { at, newestFirst, usualCaption } from './parts.js';
import type { PrintedException, StackPrinter } from './types.js';

/** As the standard library prints a panic with `RUST_BACKTRACE=1`. Which thread it was is told elsewhere. */
export const rustPrinter: StackPrinter = (root) => lines(root, '');

function lines({ exception, stack, children }: PrintedException, caption: string): readonly string[] {
  const where = stack?.frames.findLast((frame) => !isMachinery(frame));
  const path = where && (where.absPath ?? where.filename);
  const message = exception.value ?? exception.type ?? 'explicit panic';
  return [
    ...(exception.type !== undefined && exception.type !== 'panic'
      ? [`${caption}${exception.type}: ${message}`]
      : [
          `${caption}panicked${where === undefined || path === undefined ? '' : ` at ${at(path, where, true)}`}:`,
          message,
        ]),
    ...(stack === undefined ? [] : ['stack backtrace:', ...backtrace(stack)]),
    ...children.flatMap((child) => lines(child, usualCaption(child))),
  ];
}

/** Without what starts and ends a thread and reports its panic, which the library leaves out as well. */
function backtrace({ frames }: Stacktrace): readonly string[] {
  const start = frames.findIndex((frame) => isNamed(frame, '__rust_begin_short_backtrace')) + 1;
  const end = frames.findLastIndex((frame) => isNamed(frame, '__rust_end_short_backtrace'));
  const shown = frames.slice(start, end > start ? end : frames.length);
  const lines = newestFirst({ frames: shown }, frameLines);
  return shown.length === frames.length ? lines : [...lines, LEFT_OUT];
}

const LEFT_OUT = 'note: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.';

function isNamed(frame: Frame, name: string): boolean {
  return frameName(frame)?.slice(0, 500).includes(name) === true;
}

/** The standard library, which raises a panic, and the SDK, which reports it: not what panicked. */
function isMachinery(frame: Frame): boolean {
  const path = frame.absPath ?? frame.filename ?? '';
  if (/^\/rustc\/|\/rustlib\/src\//.test(path.slice(0, 500))) return true;
  return /^<*(?:_*rust|core|std|alloc|backtrace|sentry)\w*(?:::| as )/.test(
    (frameName(frame) ?? '').slice(0, 200),
  );
}

function frameLines(frame: Frame, place: number): readonly string[] {
  const path = frame.absPath ?? frame.filename;
  const name = `${String(place).padStart(4)}: ${frameName(frame) ?? '<unknown>'}`;
  return path === undefined ? [name] : [name, `             at ${at(path, frame, true)}`];
}
