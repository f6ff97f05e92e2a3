import type { Json } from '../../model/index.js';

/** Puts a subject into every `{s}` and `{S}` of a text, and of every text and key inside a value. */
export function fill<T>(template: T, subject: string): T {
  return fillJson(template as unknown as Json, subject, capitalized(subject)) as unknown as T;
}

function fillJson(value: Json | undefined, lower: string, upper: string): Json | undefined {
  if (typeof value === 'string') return fillText(value, lower, upper);
  if (Array.isArray(value)) return value.map((item: Json) => fillJson(item, lower, upper) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const filled: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const inner = fillJson(item as Json | undefined, lower, upper);
    if (inner !== undefined) filled[fillText(key, lower, upper)] = inner;
  }
  return filled;
}

function fillText(text: string, lower: string, upper: string): string {
  return text.includes('{') ? text.replaceAll('{s}', lower).replaceAll('{S}', upper) : text;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
