import type { Json, JsonObject } from '../../../model/index.js';
import { isUnsafeKey } from '../../normalize/read/scalars.js';

/** One part of an envelope: its headers and its bytes as sent. */
export interface EnvelopeItem {
  readonly headers: JsonObject;
  readonly payload: Uint8Array;
}

export interface Envelope {
  readonly headers: JsonObject;
  readonly items: readonly EnvelopeItem[];
}

/** Why an envelope cannot be read. Never holds a part of it. */
export type EnvelopeProblem = 'headers' | 'item_headers' | 'length' | 'truncated' | 'too_many_items';

/** Thrown by {@link parseEnvelope}. `offset` is the byte where reading stopped. */
export class EnvelopeError extends Error {
  override readonly name: string = 'EnvelopeError';
  readonly problem: EnvelopeProblem;
  readonly offset: number;

  constructor(problem: EnvelopeProblem, offset: number) {
    super(`Crashboard: malformed envelope (${problem}, byte ${offset})`);
    this.problem = problem;
    this.offset = offset;
  }
}

const NEWLINE = 10;
const MAX_ITEMS = 10_000;

/**
 * Splits an envelope into its items, without interpreting them. An item whose headers give a `length` ends there
 * and must be followed by a newline or the end; without one it ends at the next newline. Empty lines at the end
 * are fine.
 *
 * @throws EnvelopeError when headers are no JSON object, a length is none, or the body is cut off.
 */
export function parseEnvelope(body: Uint8Array | string): Envelope {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const first = lineEnd(bytes, 0);
  const headers = readHeaders(bytes, 0, first, 'headers');
  const items: EnvelopeItem[] = [];
  let at = first + 1;
  for (;;) {
    while (at < bytes.length && isBlank(bytes[at])) at += 1;
    if (at >= bytes.length) return { headers, items };
    if (items.length >= MAX_ITEMS) throw new EnvelopeError('too_many_items', at);
    const end = lineEnd(bytes, at);
    const itemHeaders = readHeaders(bytes, at, end, 'item_headers');
    const payloadEnd = endOfPayload(bytes, end, itemHeaders.length);
    items.push({
      headers: itemHeaders,
      payload: bytes.subarray(Math.min(end + 1, bytes.length), payloadEnd),
    });
    at = payloadEnd + 1;
  }
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEWLINE, from);
  return end < 0 ? bytes.length : end;
}

function isBlank(byte: number | undefined): boolean {
  return byte === NEWLINE || byte === 13;
}

function endOfPayload(bytes: Uint8Array, headerEnd: number, length: Json | undefined): number {
  const start = headerEnd + 1;
  if (length === undefined || length === null)
    return Math.max(lineEnd(bytes, start), Math.min(start, bytes.length));
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) {
    throw new EnvelopeError('length', headerEnd);
  }
  const end = length === 0 ? Math.min(start, bytes.length) : start + length;
  if (end > bytes.length) throw new EnvelopeError('truncated', bytes.length);
  if (end < bytes.length && !isBlank(bytes[end])) throw new EnvelopeError('length', end);
  return end;
}

function readHeaders(bytes: Uint8Array, from: number, to: number, problem: EnvelopeProblem): JsonObject {
  const value = readJson(bytes.subarray(from, to));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EnvelopeError(problem, from);
  return value as JsonObject;
}

/** The JSON of some bytes, without keys that reach a prototype. `undefined` when it is none. */
export function readJson(bytes: Uint8Array): Json | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text, (key, value: unknown) => (isUnsafeKey(key) ? undefined : value)) as Json;
  } catch {
    return undefined;
  }
}
