import type { HttpRequest, Json } from '../../model/index.js';

/** Longer bodies stay text: a tree of them would be no easier to read. */
const MAX_LENGTH = 200_000;

/** The body to show: JSON that was sent as text is a tree like any other. */
export function requestBody({ body }: Pick<HttpRequest, 'body'>): Json | undefined {
  if (typeof body !== 'string' || body.length > MAX_LENGTH || !/^\s*[{[]/.test(body)) return body;
  try {
    return JSON.parse(body, dropUnsafe) as Json;
  } catch {
    return body;
  }
}

/** Keys that would reach a prototype once somebody copies the object. */
function dropUnsafe(key: string, value: unknown): unknown {
  return key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;
}
