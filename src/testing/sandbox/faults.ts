import { json } from './http/reply.js';

/** How it goes wrong. */
export type FaultKind =
  | 'slow'
  | 'flaky'
  | 'network'
  | 'rateLimited'
  | 'serverError'
  | 'badGateway'
  | 'overloaded'
  | 'refusedSearch'
  | 'badCursor'
  | 'refusedOrigin'
  | 'redirected'
  | 'conflict'
  | 'notImplemented'
  | 'hanging'
  | 'unauthorized'
  | 'ssoRequired'
  | 'forbidden'
  | 'notFound'
  | 'truncatedJson'
  | 'htmlLogin'
  | 'wrongShape'
  | 'wrongClock'
  | 'cursorLoop'
  | 'emptyPage';

/** Something that goes wrong with answers of the sandbox. */
export interface Fault {
  /** Which requests: a part of path and query, a pattern for them, or a test. Absent: all of the API. */
  readonly match?: string | RegExp | ((request: Request) => boolean);
  /** How it goes wrong. */
  readonly kind: FaultKind;
  /** Only requests that change something. */
  readonly writes?: boolean;
  /**
   * Only requests about one of these issues, by id. A list of issues leaves them out and a change of many passes them
   * over, as servers do with issues out of reach: so a part of a bulk change fails.
   */
  readonly issues?: readonly string[];
  /** How many matching requests it hits. Default: every one until it is taken back. */
  readonly times?: number;
  /** For `slow`, default 3000. */
  readonly delayMs?: number;
  /** For `refusedSearch`: what the server says. Default: that a value is wrong. */
  readonly says?: string;
  /** For `wrongClock`: how much the server's clock is ahead of this one. Default: a day. */
  readonly aheadMs?: number;
  /** For `rateLimited`: whether and how long to ask to wait. */
  readonly retryAfterSeconds?: number;
}

const DAY = 86_400_000;
/** The longest that a timer can wait. */
const MAX_TIMER = 2_147_483_647;

type Next = () => Promise<Response>;

/** Whether a fault hits a request. `isApi`: it asks the API for something. */
export function isHit({ match, writes = false, issues }: Fault, request: Request, isApi: boolean): boolean {
  const { pathname, search } = new URL(request.url);
  if (writes && /^(?:GET|HEAD|OPTIONS)$/.test(request.method)) return false;
  if (issues && !issues.includes(/\/issues\/([^/]+)\//.exec(pathname)?.[1] ?? '')) return false;
  if (match === undefined) return isApi;
  if (typeof match === 'function') return match(request);
  return typeof match === 'string'
    ? `${pathname}${search}`.includes(match)
    : match.test(`${pathname}${search}`);
}

/** The request without the issues that a fault keeps out of reach. One that named no other names none then. */
export function withinReach({ issues }: Fault, request: Request): Request {
  const url = new URL(request.url);
  let isChanged = false;
  for (const name of ['id', 'group']) {
    const ids = url.searchParams.getAll(name);
    const left = ids.filter((id) => !issues?.includes(id));
    if (left.length === ids.length) continue;
    isChanged = true;
    url.searchParams.delete(name);
    for (const id of left.length > 0 ? left : [NOBODY]) url.searchParams.append(name, id);
  }
  return isChanged ? new Request(url, request) : request;
}

/** An id that no issue has: naming none at all would mean every issue. */
const NOBODY = '0';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const PAGE =
  '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form action="/auth/login/" method="post"></form></body></html>';

/** What a fault answers with, in place of or after the real answer. */
export function misbehave(
  fault: Fault,
  request: Request,
  next: Next,
  hit: number,
): Promise<Response> | Response {
  switch (fault.kind) {
    case 'slow':
      return pause(fault.delayMs ?? 3000, request.signal).then(next);
    case 'flaky':
      return hit % 2 === 0
        ? new Response('<html><body>503 Service Unavailable</body></html>', { status: 503, headers: HTML })
        : next();
    case 'hanging':
      // As long as the caller waits.
      return pause(MAX_TIMER, request.signal).then(next);
    case 'network':
      throw new TypeError('fetch failed');
    case 'truncatedJson':
      return next().then(truncated);
    case 'cursorLoop':
      return next().then((response) =>
        withNext(response, new URL(request.url).searchParams.get('cursor') ?? '0:0:0'),
      );
    case 'emptyPage':
      return next().then(emptied);
    case 'wrongClock':
      return next().then((response) => dated(response, fault.aheadMs ?? DAY));
    default:
      return plain(fault);
  }
}

const VALUE_ERROR =
  "Error parsing search query: Parse error at 'level:' (column 6). Invalid value for this search.";

function plain({ kind, retryAfterSeconds, says = VALUE_ERROR }: Fault): Response {
  switch (kind) {
    case 'rateLimited': {
      // A JSON text under another content type, and no header unless a proxy adds one.
      const wait = retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(retryAfterSeconds) };
      const body = JSON.stringify(
        'You are attempting to use this endpoint too frequently. Limit is 5 requests in 1 seconds',
      );
      return new Response(body, { status: 429, headers: { ...HTML, ...wait } });
    }
    case 'badGateway':
      return new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
        status: 502,
        headers: HTML,
      });
    case 'overloaded':
      return json(
        {
          detail:
            'Query timeout. Please try again. If the problem persists try a smaller date range or fewer projects.',
        },
        { status: 400 },
      );
    case 'refusedSearch':
      return json({ detail: says }, { status: 400 });
    case 'badCursor':
      return json({ detail: 'Invalid cursor parameter.' }, { status: 400 });
    case 'refusedOrigin':
      return json("Invalid origin: 'https://elsewhere.example'", { status: 400 });
    case 'redirected':
      return new Response(null, { status: 302, headers: { Location: '/auth/login/acme/' } });
    case 'conflict':
      return json({ detail: 'The resource is in another state by now.' }, { status: 409 });
    case 'notImplemented':
      return json({ detail: 'Not implemented.' }, { status: 501 });
    case 'wrongShape':
      return json({ message: 'Hello from another service' });
    case 'unauthorized':
      return json({ detail: 'Invalid token' }, { status: 401 });
    case 'ssoRequired':
      return json(
        {
          detail: {
            code: 'sso-required',
            message: 'Must login via SSO',
            extra: { loginUrl: '/auth/login/acme/' },
          },
        },
        { status: 401 },
      );
    case 'forbidden':
      return json({ detail: 'You do not have permission to perform this action.' }, { status: 403 });
    case 'notFound':
      return json({ detail: 'The requested resource does not exist' }, { status: 404 });
    case 'htmlLogin':
      return new Response(PAGE, { status: 200, headers: HTML });
    default:
      return json({ detail: 'Internal Error', errorId: '5d41402abc4b2a76b9719d911017c592' }, { status: 500 });
  }
}

async function truncated(response: Response): Promise<Response> {
  const text = await response.text();
  return new Response(text.slice(0, Math.floor(text.length / 2)), {
    status: response.status,
    headers: withoutLength(response),
  });
}

/** The answer of a server whose clock goes otherwise. */
function dated(response: Response, aheadMs: number): Response {
  const headers = new Headers(response.headers);
  headers.set('Date', new Date(Date.now() + aheadMs).toUTCString());
  return new Response(response.body, { status: response.status, headers });
}

/** An empty page with more behind it, which the real server also sends. */
function emptied(response: Response): Response {
  const headers = withoutLength(response);
  return new Response('[]', { status: response.status, headers });
}

function withNext(response: Response, cursor: string): Response {
  const link = response.headers.get('Link');
  if (link === null) return response;
  const [previous = '', next = ''] = link.split(/,\s*(?=<)/);
  const looping = next
    .replace(/cursor=[^&>]*>/, `cursor=${cursor}>`)
    .replace(/results="\w+"/, 'results="true"')
    .replace(/cursor="[^"]*"/, `cursor="${cursor}"`);
  const headers = new Headers(response.headers);
  headers.set('Link', `${previous}, ${looping}`);
  return new Response(response.body, { status: response.status, headers });
}

function withoutLength(response: Response): Headers {
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return headers;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}
