import type { Json, JsonObject } from '../../../model/index.js';

/** Readers for JSON of unknown shape: what is not as asked for is empty or `null`, never an error. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function member(value: unknown, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** A list, or the `values` of an object, as the protocol allows both. */
export function valuesOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : listOf(member(value, 'values'));
}

/** Members of an object, or of a list of pairs. */
export function pairsOf(value: unknown): [string, Json][] {
  if (isObject(value)) return Object.entries(value);
  return listOf(value).flatMap((pair) =>
    Array.isArray(pair) && typeof pair[0] === 'string'
      ? [[pair[0], (pair[1] ?? null) as Json] as [string, Json]]
      : [],
  );
}
