import type { Json } from '../../../model/index.js';

export type ValueKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object';

/** What kind of value it is; anything that is no JSON counts as text. */
export function kindOf(value: Json | undefined): ValueKind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

export type Entry = readonly [key: string | number, value: Json];

/** The entries of a list or object, as they came. */
export function entriesOf(value: Json): readonly Entry[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item as Json]);
  return value !== null && typeof value === 'object' ? Object.entries(value as { [key: string]: Json }) : [];
}

/** How many entries there are, without building them. */
export function sizeOf(value: Json): number {
  if (Array.isArray(value)) return value.length;
  return value !== null && typeof value === 'object' ? Object.keys(value).length : 0;
}

/** JSON for the clipboard; a value that cannot be written becomes its text. */
export function jsonText(value: Json): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value));
  } catch {
    return String(value);
  }
}
