import type { Frame, Stacktrace } from '../../../model/index.js';
import type { Mutable, Reading } from '../read/reading.js';
import { readArray, readNumber, readObject, readText, safeKey } from '../read/scalars.js';
import { checkSection, mapObjects } from '../read/values.js';
import { normalizeFrame } from './frame.js';

/** A stack, oldest call first. `undefined` when it says nothing. */
export function normalizeStacktrace(value: unknown, part: string, reading: Reading): Stacktrace | undefined {
  const wire = Array.isArray(value) ? { frames: value } : readObject(value);
  if (!wire) {
    checkSection(value, part, reading);
    return undefined;
  }
  checkSection(wire.frames, `${part}/frames`, reading);
  const frames = mapObjects(framesOf(wire.frames), `${part}/frames`, reading, (frame) =>
    normalizeFrame(frame, reading),
  );
  const stacktrace: Mutable<Stacktrace> = { frames: withInApp(frames) };
  const omitted = readSpan(wire.framesOmitted ?? wire.frames_omitted);
  if (omitted) stacktrace.framesOmitted = omitted;
  const registers = readRegisters(wire.registers);
  if (registers) stacktrace.registers = registers;
  return frames.length === 0 && !omitted && !registers ? undefined : stacktrace;
}

/** The frames as a list; a single frame may stand in its place. */
export function framesOf(frames: unknown): readonly unknown[] {
  return readObject(frames) ? [frames] : readArray(frames);
}

/** Where some frames say whether they are the user's own code, the silent ones are not. */
function withInApp(frames: Frame[]): Frame[] {
  let said = 0;
  for (const frame of frames) if (frame.inApp !== undefined) said += 1;
  if (said > 0 && said < frames.length) {
    for (const frame of frames as Mutable<Frame>[]) frame.inApp ??= false;
  }
  return frames;
}

/** Two indexes: from, to. */
export function readSpan(value: unknown): readonly [number, number] | undefined {
  const [from, to] = readArray(value);
  const start = readNumber(from);
  const end = readNumber(to);
  return start === undefined || end === undefined || start < 0 || end < start ? undefined : [start, end];
}

function readRegisters(value: unknown): Stacktrace['registers'] | undefined {
  const wire = readObject(value);
  if (!wire) return undefined;
  const registers: { [name: string]: string } = {};
  let count = 0;
  for (const name of Object.keys(wire)) {
    const text = readText(wire[name]);
    if (text === undefined) continue;
    registers[safeKey(name)] = text;
    count += 1;
  }
  return count > 0 ? registers : undefined;
}
