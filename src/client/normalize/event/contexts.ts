import type { EventContext, Json } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import { noteUnreadable, type Reading } from '../read/reading.js';
import { readObject, readText, safeKey } from '../read/scalars.js';
import { isKept } from '../read/values.js';

/** Contexts in the order they came. `kind` is the context's own `type`, else its name. */
export function normalizeContexts(section: unknown, reading: Reading): EventContext[] {
  const wire = readObject(section);
  if (!wire) {
    if (section !== null && section !== undefined && !isEmptyList(section))
      noteUnreadable(reading, 'contexts');
    return [];
  }
  const contexts: EventContext[] = [];
  for (const name of Object.keys(wire)) {
    const value = wire[name];
    if (isContext(name, value)) contexts.push(normalizeContext(name, value, reading));
    else if (value !== null && value !== undefined) noteUnreadable(reading, `contexts/${name}`);
  }
  return contexts;
}

/** Whether a context survives. */
export function isContext(name: string, value: unknown): boolean {
  return name !== '' && isKept(value);
}

function normalizeContext(name: string, value: unknown, reading: Reading): EventContext {
  const { type, ...data } = toJsonObject(value, reading.budget) ?? {};
  const kind = readText(type);
  const keepsType = kind === undefined && type !== undefined && type !== null;
  return {
    name: safeKey(name),
    kind: kind ?? safeKey(name),
    data: keepsType ? { type: type as Json, ...data } : data,
  };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
