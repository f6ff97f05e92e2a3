import type { Frame } from '../../model/index.js';
import { addressOf, type ImageRange, imageOf, offsetOf, padded, readAddress } from './addresses.js';
import { at, headline, imageName, newestFirst, surfacedFirst, usualCaption } from './parts.js';
import type { StackPrinter } from './types.js';

type FrameLine = (frame: Frame, place: number) => string;

const printerOf = (line: FrameLine): StackPrinter =>
  surfacedFirst({
    lines: (exception, stack) => [headline(exception), ...newestFirst(stack, line)],
    caption: usualCaption,
    indent: '    ',
  });

/**
 * As GDB prints a backtrace: `#1  0x000055d0c1a2f4e0 in draw () at tile.c:88`, and `from` the image where no source is
 * known. A call that was compiled into its caller has no address, as there. What the arguments were nobody sends.
 *
 * @see https://sourceware.org/gdb/current/onlinedocs/gdb.html/Backtrace.html
 */
export const gdbPrinter: StackPrinter = /* @__PURE__ */ printerOf((frame, place) => {
  const address = addressOf(frame);
  const path = frame.absPath ?? frame.filename;
  const where =
    path === undefined ? frame.package && `from ${frame.package}` : `at ${at(path, frame, false)}`;
  const call = `${address === undefined ? '' : 'in '}${calledOf(frame)}`;
  return [`#${place}`.padEnd(3), address, call, where].filter(Boolean).join(' ');
});

/** With its module, as C++ writes a scope, and with the brackets of a call. */
function calledOf(frame: Frame): string {
  const name = frame.function ?? frame.rawFunction;
  if (name === undefined) return '?? ()';
  const whole = frame.module === undefined ? name : `${frame.module}::${name}`;
  return whole.includes('(') ? whole : `${whole} ()`;
}

/**
 * As Android's debuggerd prints a tombstone: addresses count from where the image begins.
 *
 * @see https://source.android.com/docs/core/tests/debug/native-crash
 */
export function androidPrinter(ranges: readonly ImageRange[]): StackPrinter {
  return printerOf((frame, place) => {
    const range = imageOf(ranges, frame);
    const address = readAddress(frame.instructionAddr);
    const pc = address === undefined ? undefined : padded(address - (range?.start ?? 0n));
    const name = frame.function ?? frame.rawFunction;
    const offset = offsetOf(frame);
    const symbol = name && `(${name}${offset === undefined ? '' : `+${offset}`})`;
    const id = range?.image.data.code_id;
    const parts = [
      `    #${String(place).padStart(2, '0')} pc ${pc ?? frame.instructionAddr ?? '<unknown>'} `,
      frame.package ?? frame.absPath ?? frame.filename ?? '<unknown>',
      symbol,
      typeof id === 'string' && id !== '' ? `(BuildId: ${id})` : undefined,
    ];
    return parts.filter(Boolean).join(' ');
  });
}

/**
 * As WinDbg prints a clean stack with numbers (`kcn`) and source lines: `01 Shop!draw+0x34 [C:\\shop\\tile.cpp @ 88]`.
 *
 * @see https://learn.microsoft.com/windows-hardware/drivers/debuggercmds/k--kb--kc--kd--kp--kp--kv--display-stack-backtrace-
 */
export const windowsPrinter: StackPrinter = /* @__PURE__ */ printerOf((frame, place) => {
  const image = imageName(frame)?.replace(/\.(?:exe|dll|sys)$/i, '');
  const name = frame.function ?? frame.rawFunction;
  const offset = offsetOf(frame);
  const symbol =
    name === undefined ? addressOf(frame) : `${name}${offset ? `+0x${BigInt(offset).toString(16)}` : ''}`;
  const path = frame.absPath ?? frame.filename;
  const line = frame.line === undefined ? '' : ` @ ${frame.line}`;
  const call = [image, symbol].filter(Boolean).join('!');
  return [place.toString(16).padStart(2, '0'), call, path && `[${path}${line}]`].filter(Boolean).join(' ');
});
