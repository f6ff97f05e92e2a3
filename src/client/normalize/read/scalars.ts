/** An object as it came: any member may be missing, null or of another kind. */
export interface Wire {
  readonly [key: string]: unknown;
}

/** Longest list that is read. Guards against array-likes that claim a billion members. */
export const MAX_ITEMS = 100_000;

const NUMERIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A text with something in it. Numbers and booleans are written out; everything else is `undefined`. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return undefined;
}

/** A finite number, also from a numeric text. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'bigint') return readNumber(String(value));
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim();
  if (!NUMERIC.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A boolean, also from `"true"`, `"false"`, 1 and 0. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === '1' || value === 'true' || value === 'True') return true;
  if (value === 0 || value === '0' || value === 'false' || value === 'False') return false;
  return undefined;
}

/** The list itself, or an empty one. At most {@link MAX_ITEMS} members are looked at. */
export function readArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return value.length > MAX_ITEMS ? value.slice(0, MAX_ITEMS) : value;
}

/** The object itself. Lists, null and everything else are `undefined`. */
export function readObject(value: unknown): Wire | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Wire) : undefined;
}

/** An id as opaque text, also from a number. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'bigint' ? String(value) : undefined;
}

/** An absolute `http:` or `https:` address. Everything else is `undefined`. */
export function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 8192) return undefined;
  try {
    const url = new URL(value.trim());
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Keys that could reach a prototype once somebody merges or copies the object. */
export function isUnsafeKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** A key under which a value may be kept: `constructor` becomes `[constructor]`, so that it stays in sight. */
export function safeKey(key: string): string {
  return isUnsafeKey(key) ? `[${key}]` : key;
}

/** The object without its `undefined` members. */
export function compact<T extends object>(object: T): T {
  const copy: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) copy[key] = value;
  return copy as T;
}
