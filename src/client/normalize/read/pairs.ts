import type { Pair } from '../../../model/index.js';
import { readArray, readObject, readText } from './scalars.js';
import { pairOf } from './text.js';

/** Pairs, and for each of them the wire's key or index it came from. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly from: readonly string[];
}

/** A list of pairs or an object. A list in place of a value gives one row per member. */
export function readPairs(value: unknown): Pairs {
  const pairs: Pair[] = [];
  const from: string[] = [];
  for (const [key, name, content] of answerRows(value)) {
    for (const one of Array.isArray(content) && content.length > 0 ? readArray(content) : [content]) {
      pairs.push(pairOf(name, one));
      from.push(key);
    }
  }
  return { pairs, from };
}

function* answerRows(value: unknown): Generator<readonly [key: string, name: string, content: unknown]> {
  if (!Array.isArray(value)) {
    const object = readObject(value) ?? {};
    for (const name of Object.keys(object)) yield [name, name, object[name]];
    return;
  }
  const list = readArray(value);
  for (let index = 0; index < list.length; index++) {
    const row = list[index];
    const object = readObject(row);
    const first = object ? (object.key ?? object.name) : readArray(row)[0];
    const name = typeof first === 'string' ? first : readText(first);
    if (name !== undefined) yield [String(index), name, object ? object.value : readArray(row)[1]];
  }
}

/** Splits `a=b; c=d`. */
export function splitCookies(text: string): Pair[] {
  return text
    .slice(0, 100_000)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [part, undefined] : [part.slice(0, at), part.slice(at + 1)];
    });
}

/** Splits a query string. `undefined` when it has no `name=value` in it. */
export function splitQuery(text: string): Pair[] | undefined {
  const query = text.replace(/^\?/, '');
  if (!query.includes('=')) return undefined;
  return query
    .split('&', 10_000)
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
