import type { Route, RouteParams, RouteTable } from '../routes/route.js';
import { createCoalescer, untilAborted } from './coalesce.js';
import { createGate } from './concurrency.js';
import { type CursorGuard, createCursorGuard } from './cursorGuard.js';
import { CrashboardError } from './errors.js';
import { failureOf } from './failure.js';
import { fileContent, MAX_FILE_BYTES } from './fileContent.js';
import { nextCursor } from './linkHeader.js';
import { readBody } from './readJson.js';
import { readLimited } from './readLimited.js';
import { DEFAULT_RETRY, type RetryPolicy, withRetry } from './retry.js';
import type { ServerClockWriter } from './serverClock.js';
import { absoluteUrl, buildUrl, endpointOf, type Query } from './url.js';

/** How requests leave: `globalThis.fetch` fits, and so does the sandbox's or a proxy handler. */
export type Fetch = (request: Request) => Promise<Response>;

export interface Call {
  readonly route: Route;
  readonly params?: RouteParams | undefined;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  /** The answer is a file, and its content is what is asked for. */
  readonly isFile?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  /** Undefined when there was no body, which only answers that hold nothing may do. */
  readonly json: unknown;
  /** Cursor of the next page; never one that leads back to this page. */
  readonly next?: string | undefined;
  /** The server named a next page that leads back to this one. */
  readonly ended?: 'loop' | undefined;
  readonly headers: Headers;
}

export interface Transport {
  /** Rejects with a `CrashboardError` only. */
  call(call: Call): Promise<Answer>;
  /** The same connection with another server of the same owner, such as the region that holds the data. */
  at(base: string): Transport;
  readonly base: string;
}

export interface TransportOptions {
  readonly base: string;
  readonly fetch: Fetch | undefined;
  readonly token: (() => string | undefined | Promise<string | undefined>) | undefined;
  readonly timeoutMs: number;
  readonly now: () => number;
  readonly retry?: RetryPolicy | undefined;
  /** Hears the time that each answer tells. */
  readonly clock?: ServerClockWriter | undefined;
}

const EMPTY_STATUS: ReadonlySet<number> = new Set([202, 204, 205, 208]);

export function createTransport(table: Pick<RouteTable, 'root'>, options: TransportOptions): Transport {
  const { now, timeoutMs, retry = DEFAULT_RETRY } = options;
  const gate = createGate();
  const coalescer = createCoalescer();
  const guard = createCursorGuard();

  const send = async (call: Call, url: string, signal: AbortSignal): Promise<Answer> => {
    const limit = withTimeLimit(signal, timeoutMs);
    const fetch: Fetch = options.fetch ?? ((asked) => globalThis.fetch(asked));
    try {
      const request = await buildRequest(call, url, options.token, limit.signal);
      const response = await untilAborted(fetch(request), limit.signal);
      options.clock?.read(response.headers, now());
      const text = await untilAborted(readText(call, response, limit.signal), limit.signal);
      return await untilAborted(readAnswer(call, response, text, url, guard, now()), limit.signal);
    } catch (error) {
      if (signal.aborted) throw cancelled(call.route);
      throw limit.signal.aborted ? late(call.route) : lost(call.route, error);
    } finally {
      limit.end();
    }
  };

  const bound = (base: string): Transport => ({
    base,
    at: bound,
    async call(call) {
      const { route } = call;
      const url = buildUrl(base, table.root, route, call.params ?? {}, call.query ?? {});
      const isRead = route.method === 'GET';
      const start = (signal: AbortSignal): Promise<Answer> =>
        withRetry(() => gate.run(route.name, signal, () => send(call, url, signal)), isRead, signal, retry);
      return coalescer.share(isRead ? url : Symbol(url), call.signal, start);
    },
  });
  return bound(options.base);
}

/** `AbortSignal.any` is younger than the oldest supported browser. */
function withTimeLimit(signal: AbortSignal, ms: number): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, ms);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
}

async function readText({ route, isFile }: Call, response: Response, signal: AbortSignal): Promise<string> {
  const tooLarge = (): Error => unreadable(route, response.status, undefined);
  try {
    if (!isFile || !response.ok) return await response.text();
    const body = response.body as ReadableStream<Uint8Array> | null;
    return JSON.stringify(fileContent(await readLimited(body, MAX_FILE_BYTES, tooLarge, signal)));
  } catch (error) {
    throw error instanceof CrashboardError ? error : unreadable(route, response.status, 'truncated');
  }
}

async function buildRequest(
  call: Call,
  url: string,
  token: TransportOptions['token'],
  signal: AbortSignal,
): Promise<Request> {
  const headers = new Headers({ Accept: call.isFile ? '*/*' : 'application/json' });
  const credential = await token?.();
  if (credential) headers.set('Authorization', `Bearer ${credential}`);
  if (call.body !== undefined) headers.set('Content-Type', 'application/json');
  return new Request(absoluteUrl(url), {
    method: call.route.method,
    headers,
    signal,
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  });
}

async function readAnswer(
  call: Call,
  response: Response,
  text: string,
  url: string,
  guard: CursorGuard,
  now: number,
): Promise<Answer> {
  const { route, query } = call;
  const { status, headers } = response;
  if (status === 0 || hasStrayed(response, absoluteUrl(url), route))
    throw unreadable(route, status, 'redirect');
  const body = readBody(text);
  if (status < 200 || status > 299) throw failureOf(route, status, headers, body, now);
  if (body.kind === 'unreadable') throw unreadable(route, status, body.hint);
  if (body.kind === 'empty' && route.right === 'read' && !EMPTY_STATUS.has(status)) {
    throw unreadable(route, status, 'truncated');
  }
  const cursor = typeof query?.cursor === 'string' ? query.cursor : undefined;
  const named = route.paged ? nextCursor(headers.get('link')) : undefined;
  const next = guard.check(withoutCursor(url), cursor, named);
  const ended = named !== undefined && next === undefined ? 'loop' : undefined;
  return { status, headers, json: body.kind === 'json' ? body.json : undefined, next, ended };
}

/** A redirect that left the API: to a login page, or to another host. One inside it is a renamed project. */
function hasStrayed(response: Response, asked: string, route: Route): boolean {
  if (!response.redirected || response.url === '') return false;
  const literal = asked.indexOf(route.path.split('{')[0] ?? '');
  const prefix = literal < 0 ? new URL(asked).origin : asked.slice(0, literal);
  return !response.url.startsWith(prefix);
}

function withoutCursor(url: string): string {
  return url.replace(/([?&])cursor=[^&]*&?/, '$1');
}

function unreadable(route: Route, status: number, hint: CrashboardError['hint']): CrashboardError {
  const endpoint = endpointOf(route);
  return new CrashboardError('invalid_response', `${endpoint} was not answered with JSON`, {
    status,
    hint,
    endpoint,
  });
}

function cancelled(route: Route): CrashboardError {
  return new CrashboardError('aborted', 'the call was cancelled', { endpoint: endpointOf(route) });
}

function late(route: Route): CrashboardError {
  return new CrashboardError('timeout', `${endpointOf(route)} took too long`, {
    endpoint: endpointOf(route),
  });
}

/** Offline, DNS, TLS and a refused origin look the same. The cause is left out: its text may name the address. */
function lost(route: Route, error: unknown): CrashboardError {
  if (error instanceof CrashboardError) return error;
  const { navigator } = globalThis as { readonly navigator?: { readonly onLine?: boolean } };
  const hint = navigator?.onLine === false ? 'offline' : undefined;
  return new CrashboardError('network', `${endpointOf(route)} could not be reached`, {
    hint,
    endpoint: endpointOf(route),
  });
}
