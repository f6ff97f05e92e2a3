import type { Exception } from '../../model/index.js';
import { normalizeMechanism } from './mechanism.js';
import { readId, readText, type Wire } from './read.js';
import type { Mutable, Reading } from './reading.js';
import { normalizeStacktrace } from './stacktrace.js';
import { readAnyText } from './text.js';
import { checkSection, mapObjects, readValues } from './values.js';

/** The chain or group of exceptions, root cause first. */
export function normalizeExceptions(section: unknown, reading: Reading): Exception[] {
  checkSection(section, 'exception', reading);
  return mapObjects(readValues(section), 'exception', reading, (wire, index) =>
    normalizeException(wire, `exception/${index}`, reading),
  );
}

function normalizeException(wire: Wire, part: string, reading: Reading): Exception {
  const exception: Mutable<Exception> = {};
  const type = readAnyText(wire.type);
  if (type !== undefined) exception.type = type;
  const value = readAnyText(wire.value);
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
