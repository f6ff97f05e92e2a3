import type { Exception } from '../../../model/index.js';
import { readProse, readTitle } from '../read/prose.js';
import type { Mutable, Reading } from '../read/reading.js';
import { readId, readNumber, readObject, readText, type Wire } from '../read/scalars.js';
import { checkSection, mapObjects, readValues } from '../read/values.js';
import { normalizeMechanism } from './mechanism.js';
import { normalizeStacktrace } from './stacktrace.js';

/** The chain or group of exceptions, root cause first. */
export function normalizeExceptions(section: unknown, reading: Reading): Exception[] {
  checkSection(section, 'exception', reading);
  const values = readValues(section);
  const exceptions = mapObjects(values, 'exception', reading, (wire, index) => ({
    place: index,
    exception: normalizeException(wire, `exception/${index}`, reading),
  }));
  addMechanismOf(section, exceptions.at(-1)?.exception, reading);
  numberLinks(exceptions, values.length);
  return exceptions.map(({ exception }) => exception);
}

/** Old SDKs put the mechanism beside the values. */
function addMechanismOf(section: unknown, surfaced: Mutable<Exception> | undefined, reading: Reading): void {
  const wire = readObject(section);
  if (!surfaced || surfaced.mechanism || !wire || !('values' in wire)) return;
  const mechanism = normalizeMechanism(wire.mechanism, reading);
  if (mechanism) surfaced.mechanism = mechanism;
}

/** Some servers keep what an exception hangs on, but lose the numbers it refers to: SDKs count from the outermost. */
function numberLinks(exceptions: readonly Placed[], length: number): void {
  const mechanisms = exceptions.map(({ exception }) => exception.mechanism);
  const isLinked = mechanisms.some((mechanism) => mechanism?.parentId !== undefined);
  if (!isLinked || mechanisms.some((mechanism) => mechanism?.exceptionId !== undefined)) return;
  for (const { place, exception } of exceptions) {
    exception.mechanism = { ...exception.mechanism, exceptionId: length - 1 - place };
  }
}

interface Placed {
  readonly place: number;
  readonly exception: Mutable<Exception>;
}

/** Place of the exception that an SDK or server calls the main one. */
export function mainExceptionOf(wire: Wire, exceptions: readonly Exception[]): number | undefined {
  const id = readNumber(wire.main_exception_id ?? wire.mainExceptionId);
  const place =
    id === undefined ? -1 : exceptions.findIndex(({ mechanism }) => mechanism?.exceptionId === id);
  return place < 0 ? undefined : place;
}

function normalizeException(wire: Wire, part: string, reading: Reading): Mutable<Exception> {
  const exception: Mutable<Exception> = {};
  const type = readTitle(wire.type);
  if (type !== undefined) exception.type = type;
  const value = readProse(wire.value);
  if (value !== undefined) exception.value = value;
  const module = readText(wire.module);
  if (module !== undefined) exception.module = module;
  const threadId = readId(wire.threadId ?? wire.thread_id);
  if (threadId !== undefined) exception.threadId = threadId;
  const mechanism = normalizeMechanism(wire.mechanism, reading);
  if (mechanism) exception.mechanism = mechanism;
  const stacktrace = normalizeStacktrace(wire.stacktrace, `${part}/stacktrace`, reading);
  if (stacktrace) exception.stacktrace = stacktrace;
  const raw = normalizeStacktrace(
    wire.rawStacktrace ?? wire.raw_stacktrace,
    `${part}/rawStacktrace`,
    reading,
  );
  if (raw) exception.rawStacktrace = raw;
  return exception;
}
