import { fileContent, MAX_FILE_BYTES } from '../../client/http/fileContent.js';
import { readBody } from '../../client/http/readJson.js';
import { readLimited } from '../../client/http/readLimited.js';
import { type Route, type RouteParams, routePath } from '../../client/routes/route.js';
import type { ProblemHint } from '../../model/index.js';
import { Failure } from '../answers/failure.js';
import type { UpstreamAnswer } from '../answers/ready.js';
import type { Limits, ProxyOptions } from '../options/options.js';
import { failureOfAnswer } from './upstreamFailure.js';

/** One call to the server behind the proxy, with nothing in it that was copied from the browser unread. */
export interface UpstreamCall {
  readonly route: Route;
  readonly params: RouteParams;
  readonly query: URLSearchParams;
  readonly body?: { readonly [key: string]: unknown } | undefined;
}

export interface Upstream {
  call(call: UpstreamCall, signal: AbortSignal): Promise<UpstreamAnswer>;
}

type UpstreamOptions = Pick<ProxyOptions, 'upstream' | 'token' | 'fetch'>;

/** Stands for the address when a function answers; it names nobody. */
const NOWHERE = 'http://upstream.invalid';

export function createUpstream(options: UpstreamOptions, root: string, limits: Limits): Upstream {
  const { upstream } = options;
  const base = typeof upstream === 'string' ? upstreamBase(upstream) : NOWHERE;
  const send: (request: Request) => Promise<Response> =
    typeof upstream === 'function' ? upstream : (options.fetch ?? ((request) => fetch(request)));

  return {
    async call(call, signal) {
      const token = typeof options.token === 'function' ? await options.token() : options.token;
      const timeout = AbortSignal.timeout(limits.timeoutMs);
      const both = AbortSignal.any([signal, timeout]);
      const request = buildRequest(call, `${base}${root}`, token, both);
      try {
        const response = await raced(send(request), both);
        return await readAnswer(call.route, response, limits, token, both);
      } catch (error) {
        if (error instanceof Failure) throw error;
        if (signal.aborted) throw new Failure(499, { code: 'aborted' });
        if (timeout.aborted) throw new Failure(504, { code: 'timeout', hint: 'upstream_unreachable' });
        throw new Failure(502, { code: 'network', hint: 'upstream_unreachable' });
      }
    },
  };
}

/** Checks an address and takes the slashes off its end. */
export function upstreamBase(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new TypeError('Crashboard proxy: upstream is not an address');
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new TypeError('Crashboard proxy: upstream must be a plain http(s) address');
  }
  return url.href.replace(/\/+$/, '');
}

function buildRequest(
  call: UpstreamCall,
  base: string,
  token: string | undefined,
  signal: AbortSignal,
): Request {
  const query = call.query.toString();
  const url = `${base}${routePath(call.route, call.params)}${query === '' ? '' : `?${query}`}`;
  const accept = call.route.holds === 'file' ? '*/*' : 'application/json';
  const headers = new Headers({ Accept: accept, 'User-Agent': 'crashboard-proxy' });
  if (token !== undefined && token !== '') headers.set('Authorization', `Bearer ${token}`);
  if (call.body !== undefined) headers.set('Content-Type', 'application/json');
  return new Request(url, {
    method: call.route.method,
    headers,
    redirect: 'manual',
    signal,
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  });
}

/** A function in the server's place may ignore the signal. */
function raced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Answers that rightly have no body. */
const EMPTY_STATUS: ReadonlySet<number> = new Set([202, 204, 205, 208]);

async function readAnswer(
  route: Route,
  response: Response,
  limits: Limits,
  token: string | undefined,
  signal: AbortSignal,
): Promise<UpstreamAnswer> {
  const { status, headers } = response;
  if (status === 0 || (status >= 300 && status < 400)) {
    response.body?.cancel().catch(() => undefined);
    throw unreadable(status, 'redirect');
  }
  const isFile = route.holds === 'file' && status < 300;
  const text = await (isFile ? readFile : readText)(response, limits, signal);
  if (status >= 400) throw failureOfAnswer(route, status, headers, text, token);
  const body = readBody(text);
  if (body.kind === 'empty') {
    if (route.right === 'read' && !EMPTY_STATUS.has(status)) throw unreadable(status, 'truncated');
    return { status, headers, text: undefined, json: undefined };
  }
  if (tellsToken(token, `${text}\n${headers.get('link') ?? ''}`)) throw unreadable(status, undefined);
  if (body.kind === 'unreadable') throw unreadable(status, body.hint);
  return { status, headers, text, json: body.json };
}

/** Some servers echo the caller's token in answers about itself, or in the addresses of further pages. */
function tellsToken(token: string | undefined, answer: string): boolean {
  if (token === undefined || token.length < 8) return false;
  const spellings = [token, encodeURIComponent(token), token.replaceAll('/', '\\/')];
  return spellings.some((spelling) => answer.includes(spelling));
}

async function readText(response: Response, limits: Limits, signal: AbortSignal): Promise<string> {
  return new TextDecoder().decode(await readBytes(response, limits.responseBytes, signal));
}

/** A file never goes on as it is: only what is in it does, as data. No address of the proxy is a page or a picture. */
async function readFile(response: Response, limits: Limits, signal: AbortSignal): Promise<string> {
  const limit = Math.min(limits.responseBytes, MAX_FILE_BYTES);
  return JSON.stringify(fileContent(await readBytes(response, limit, signal)));
}

/** An answer that is larger than allowed, late, or breaks off is each told by its own name. */
async function readBytes(response: Response, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const { status } = response;
  const tooLarge = (): Failure => unreadable(status, undefined);
  const body = response.body as ReadableStream<Uint8Array> | null;
  try {
    return await raced(readLimited(body, limit, tooLarge), signal);
  } catch (error) {
    throw error instanceof Failure || signal.aborted ? error : unreadable(status, 'truncated');
  }
}

function unreadable(status: number, hint: ProblemHint | undefined): Failure {
  return new Failure(502, { code: 'invalid_response', ...(hint !== undefined && { hint }), status });
}
