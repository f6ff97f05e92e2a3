import type { Ready } from './cache.js';
import { SAFE_HEADERS, toJsonText, withoutMarkup } from './failure.js';
import { rewriteLink } from './link.js';
import { isObject } from './wire.js';

/** A good answer: JSON, or nothing at all. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when the answer had no body. */
  readonly text: string | undefined;
  readonly json: unknown;
}

/** Names of answer headers that hold a count: how many rows match, and where counting stops. */
const COUNT_HEADER = /^x-(?:[a-z]{1,20}-){0,3}hits$/;

/** What the headers of an answer may tell: where the list goes on, and how long it is. */
export interface Telling {
  readonly cursors: boolean;
  readonly counts: boolean;
}

const EVERYTHING: Telling = { cursors: true, counts: true };

/** What of an answer goes on to the browser: a status, its JSON, cursors and counts. Unchanged JSON is not written anew. */
export function toReady(
  answer: UpstreamAnswer,
  json: unknown,
  isChanged: boolean,
  telling: Telling = EVERYTHING,
): Ready {
  const headers: [string, string][] = [];
  const link = telling.cursors ? rewriteLink(answer.headers.get('link') ?? '') : undefined;
  if (link !== undefined) headers.push(['Link', link]);
  for (const [name, value] of telling.counts ? answer.headers : []) {
    if (COUNT_HEADER.test(name) && /^\d{1,12}$/.test(value)) headers.push([name, value]);
  }
  if (answer.text === undefined) return { status: 204, headers, text: undefined };
  const relative = withRelativePages(json);
  const text = relative === answer.json && !isChanged ? withoutMarkup(answer.text) : toJsonText(relative);
  return { status: answer.status, headers, text };
}

/** A paging envelope names its neighbours by whole addresses; the cursor is all a reader needs. */
function withRelativePages(json: unknown): unknown {
  if (!isObject(json) || !Array.isArray(json.results)) return json;
  return { ...json, next: cursorOnly(json.next), previous: cursorOnly(json.previous) };
}

function cursorOnly(address: unknown): string | null {
  const cursor =
    typeof address === 'string' ? /[?&]cursor=([\w%.=+-]{1,1000})/.exec(address)?.[1] : undefined;
  return cursor === undefined ? null : `?cursor=${cursor}`;
}

export function readyResponse(ready: Ready): Response {
  const headers = new Headers(SAFE_HEADERS);
  for (const [name, value] of ready.headers) headers.append(name, value);
  if (ready.text === undefined) headers.delete('Content-Type');
  return new Response(ready.text ?? null, { status: ready.status, headers });
}
