import type { ProblemCode, ProblemHint } from '../../model/index.js';

/**
 * The member under which the proxy reports a failure of its own, or of the server behind it. Everything else is
 * an answer of that server, passed on.
 */
export const PROXY_ERROR_KEY = 'crashboard' as const;

/** What the proxy says went wrong. Never holds the upstream's address, a token, or a part of its answer. */
export interface ProxyError {
  readonly code: ProblemCode;
  readonly hint?: ProblemHint;
  /** What the server behind the proxy answered with. */
  readonly status?: number;
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  /** Members of the request that the server behind the proxy refused, for a second try without them. */
  readonly fields?: readonly string[];
}

/** The whole body of such an answer. */
export interface ProxyErrorBody {
  readonly [PROXY_ERROR_KEY]: ProxyError;
}

/** The HTTP status that goes with each failure, for the proxy to answer with. */
export const PROXY_ERROR_STATUS: { readonly [code in ProblemCode]: number } = {
  network: 502,
  timeout: 504,
  // The reader's own session is the host's business: its 401 passes before the proxy. This is the proxy's token.
  unauthorized: 502,
  forbidden: 403,
  not_found: 404,
  rate_limited: 429,
  overloaded: 503,
  server: 502,
  invalid_response: 502,
  unsupported: 404,
  conflict: 409,
  aborted: 499,
};

const CODES: ReadonlySet<string> = new Set(Object.keys(PROXY_ERROR_STATUS));

const HINTS: ReadonlySet<string> = new Set<ProblemHint>([
  'html',
  'truncated',
  'origin',
  'redirect',
  'upstream_unreachable',
  'upstream_unauthorized',
  'shape',
  'query',
  'query_operator',
  'query_quotes',
  'query_key',
  'query_value',
  'query_person',
  'offline',
]);

/** What the proxy reported, or `undefined` when the body is not a report of the proxy. */
export function proxyProblem(body: unknown): ProxyError | undefined {
  const report = own(body, PROXY_ERROR_KEY);
  const code = own(report, 'code');
  if (typeof code !== 'string' || !CODES.has(code)) return undefined;
  const hint = own(report, 'hint');
  const status = own(report, 'status');
  const retryAfterMs = own(report, 'retryAfterMs');
  const requestId = own(report, 'requestId');
  const fields = own(report, 'fields');
  return {
    code: code as ProblemCode,
    ...(typeof hint === 'string' && HINTS.has(hint) && { hint: hint as ProblemHint }),
    ...(typeof status === 'number' && { status }),
    ...(typeof retryAfterMs === 'number' && retryAfterMs >= 0 && { retryAfterMs }),
    ...(isWord(requestId) && { requestId }),
    ...(Array.isArray(fields) && { fields: fields.filter(isWord).slice(0, 50) }),
  };
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
