import type { JsonObject, Pair } from '../../../model/index.js';
import { type Budget, newBudget, toJson, toJsonObject } from './json.js';
import { readText } from './scalars.js';

export { firstLine } from '../../../model/event/eventTitle.js';

const MAX_JSON_TEXT_NODES = 1000;

/** Any value as text: texts as they are, everything else as JSON. `undefined` for nothing. */
export function readAnyText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return readText(value);
  const json = toJson(value, newBudget(MAX_JSON_TEXT_NODES));
  return json === null ? undefined : JSON.stringify(json);
}

/** An object of anything. A list becomes an object by index, so that nothing is lost. */
export function readDictionary(value: unknown, budget: Budget): JsonObject | undefined {
  return Array.isArray(value) ? toJsonObject({ ...value }, budget) : toJsonObject(value, budget);
}

/** A pair; empty texts stay, since a header or cookie may well be empty. */
export function pairOf(name: string, value: unknown): Pair {
  return [name, typeof value === 'string' ? value : readAnyText(value)];
}
