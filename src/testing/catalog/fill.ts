import type { Json } from '../../model/index.js';

/** Puts a subject into every `{s}` and `{S}` of a text, and of every text and key inside a value. */
export function fill<T>(template: T, subject: string): T {
  const upper = capitalized(subject);
  return fillTexts(template, (text) => text.replaceAll('{s}', subject).replaceAll('{S}', upper));
}

/** Puts the id of an event's user into every `{user}`. */
export function fillUser<T>(template: T, id: string): T {
  return fillTexts(template, (text) => text.replaceAll('{user}', id));
}

function fillTexts<T>(template: T, write: (text: string) => string): T {
  return fillJson(template as unknown as Json, write) as unknown as T;
}

function fillJson(value: Json | undefined, write: (text: string) => string): Json | undefined {
  if (typeof value === 'string') return fillText(value, write);
  if (Array.isArray(value)) return value.map((item: Json) => fillJson(item, write) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const filled: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    const inner = fillJson(item as Json | undefined, write);
    if (inner !== undefined) filled[fillText(key, write)] = inner;
  }
  return filled;
}

function fillText(text: string, write: (text: string) => string): string {
  return text.includes('{') ? write(text) : text;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
