import type { ProcessingError } from '../../model/index.js';
import { readArray, readObject, readText, toJsonObject, type Wire } from './read.js';
import type { Mutable, Reading } from './reading.js';
import { mapObjects } from './values.js';

/** Problems met while the event was processed: the server's `{ type, message, data }` or the SDK's `{ type, name, value }`. */
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
  const { name, value } = wire;
  const own = name === undefined && value === undefined ? {} : { name, value };
  const data = toJsonObject({ ...own, ...readObject(wire.data) }, reading.budget);
  if (data && Object.keys(data).length > 0) error.data = data;
  return error;
}
