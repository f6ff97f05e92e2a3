import type { Thread } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import type { Reading } from '../read/reading.js';
import { compact, readBoolean, readId, readText, type Wire } from '../read/scalars.js';
import { checkSection, mapObjects, readValues } from '../read/values.js';
import { normalizeStacktrace } from './stacktrace.js';

/** Threads in the order they came. A crashed thread without a stack keeps none: it sits on the exception. */
export function normalizeThreads(section: unknown, reading: Reading): Thread[] {
  checkSection(section, 'threads', reading);
  return mapObjects(readValues(section), 'threads', reading, (wire, index) =>
    normalizeThread(wire, `threads/${index}`, reading),
  );
}

function normalizeThread(wire: Wire, part: string, reading: Reading): Thread {
  return compact({
    id: readId(wire.id),
    name: readText(wire.name),
    crashed: readBoolean(wire.crashed),
    current: readBoolean(wire.current),
    state: readText(wire.state),
    stacktrace: normalizeStacktrace(wire.stacktrace, `${part}/stacktrace`, reading),
    rawStacktrace: normalizeStacktrace(
      wire.rawStacktrace ?? wire.raw_stacktrace,
      `${part}/rawStacktrace`,
      reading,
    ),
    heldLocks: toJsonObject(wire.heldLocks ?? wire.held_locks, reading.budget),
  });
}
