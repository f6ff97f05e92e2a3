import type { CorsOptions } from '../options/options.js';

const METHODS = 'GET, PUT, POST, DELETE';
const REQUEST_HEADERS = 'Accept, Content-Type';
const RESPONSE_HEADERS = 'Date, Link, Retry-After';

/** Whether the options let pages of this origin read answers. */
export function originAllowed(cors: CorsOptions | undefined, origin: string | null): origin is string {
  return origin !== null && origin !== 'null' && (cors?.origins.includes(origin) ?? false);
}

/** Headers that let a listed origin read an answer, and keep every other from embedding it. */
export function addCorsHeaders(
  headers: Headers,
  cors: CorsOptions | undefined,
  origin: string | null,
  exposed: readonly string[],
): void {
  const allowed = originAllowed(cors, origin);
  headers.set('Cross-Origin-Resource-Policy', allowed ? 'cross-origin' : 'same-origin');
  if (!allowed) return;
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Expose-Headers', [RESPONSE_HEADERS, ...exposed].join(', '));
  if (cors?.credentials) headers.set('Access-Control-Allow-Credentials', 'true');
}

/** Answers a preflight. It never reaches the host's `authorize`: browsers send it without credentials. */
export function preflight(cors: CorsOptions | undefined, request: Request): Response {
  const origin = request.headers.get('origin');
  const headers = new Headers({ 'Cache-Control': 'no-store', Vary: 'Origin' });
  if (!originAllowed(cors, origin)) return new Response(null, { status: 403, headers });
  addCorsHeaders(headers, cors, origin, []);
  headers.set('Access-Control-Allow-Methods', METHODS);
  headers.set('Access-Control-Allow-Headers', REQUEST_HEADERS);
  headers.set('Access-Control-Max-Age', String(cors?.maxAge ?? 600));
  return new Response(null, { status: 204, headers });
}
