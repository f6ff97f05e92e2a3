import type { Mechanism } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import type { Reading } from '../read/reading.js';
import { compact, readBoolean, readNumber, readObject, readText, readUrl } from '../read/scalars.js';

/** How an exception was caught. Old SDKs send the type alone, as text. */
export function normalizeMechanism(value: unknown, reading: Reading): Mechanism | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { type: value };
  const wire = readObject(value);
  if (!wire) return undefined;
  const mechanism: Mechanism = compact({
    type: readText(wire.type),
    handled: readBoolean(wire.handled),
    synthetic: readBoolean(wire.synthetic),
    description: readText(wire.description),
    helpLink: readUrl(wire.help_link ?? wire.helpLink),
    source: readText(wire.source),
    exceptionId: readNumber(wire.exception_id ?? wire.exceptionId),
    parentId: readNumber(wire.parent_id ?? wire.parentId),
    isExceptionGroup: readBoolean(wire.is_exception_group ?? wire.isExceptionGroup),
    data: toJsonObject(wire.data, reading.budget),
    meta: toJsonObject(wire.meta, reading.budget),
  });
  return Object.keys(mechanism).length > 0 ? mechanism : undefined;
}
