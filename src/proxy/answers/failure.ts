import { PROXY_ERROR_KEY, type ProxyError } from '../../client/http/proxyError.js';

/** A refusal or failure on its way to the browser. Its texts are ours alone. */
export class Failure extends Error {
  readonly status: number;
  readonly body: ProxyError;

  constructor(status: number, body: ProxyError) {
    super(body.code);
    this.status = status;
    this.body = body;
  }
}

/** What the proxy refuses by itself. One answer for all that is not allowed, so that it cannot be mapped. */
export function refused(status: 400 | 403 | 404 | 405 | 413 | 415 = 404): Failure {
  const code = status === 404 ? 'not_found' : status === 403 ? 'forbidden' : 'unsupported';
  return new Failure(status, { code });
}

/** Said with every answer: data, never a page; for this reader, never for a cache. */
export const SAFE_HEADERS: { readonly [name: string]: string } = {
  'Content-Type': 'application/json; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Referrer-Policy': 'no-referrer',
  Vary: 'Origin, Cookie, Authorization',
};

/** Markup is escaped, so that an answer stays harmless even where a browser sniffs. */
export function toJsonText(value: unknown): string {
  return withoutMarkup(JSON.stringify(value));
}

const MARKUP: { readonly [character: string]: string } = {
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** In JSON these characters occur inside strings only, so the text stays the same data. */
export function withoutMarkup(json: string): string {
  let text = json;
  // Searching one character at a time is many times faster than an expression, and texts are megabytes.
  for (const character of Object.keys(MARKUP)) {
    if (text.includes(character)) text = text.replaceAll(character, MARKUP[character] as string);
  }
  return text;
}

export function failureResponse(failure: Failure): Response {
  const headers = new Headers(SAFE_HEADERS);
  const { retryAfterMs } = failure.body;
  if (retryAfterMs !== undefined) headers.set('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
  return new Response(toJsonText({ [PROXY_ERROR_KEY]: failure.body }), { status: failure.status, headers });
}
