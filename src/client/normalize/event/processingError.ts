import type { ProcessingError } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import type { Mutable, Reading } from '../read/reading.js';
import { readArray, readObject, readText, type Wire } from '../read/scalars.js';
import { mapObjects } from '../read/values.js';

/** Problems met while the event was processed: `{ type, message, data }`, or what belongs to the data beside `type`. */
export function normalizeProcessingErrors(value: unknown, part: string, reading: Reading): ProcessingError[] {
  const list = readObject(value) ? [value] : readArray(value);
  return mapObjects(list, part, reading, (wire) => normalizeOne(wire, reading));
}

function normalizeOne(wire: Wire, reading: Reading): ProcessingError | undefined {
  const type = readText(wire.type);
  if (type === undefined) return undefined;
  const error: Mutable<ProcessingError> = { type };
  const message = readText(wire.message);
  if (message !== undefined) error.message = message;
  const { type: _type, message: _message, data: sent, ...own } = wire;
  const beside = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
  const data = toJsonObject({ ...beside, ...readObject(sent) }, reading.budget);
  if (data && Object.keys(data).length > 0) error.data = data;
  return error;
}
