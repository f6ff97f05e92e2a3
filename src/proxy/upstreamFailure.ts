import { Failure } from './failure.js';
import { FIELD_NAMES } from './fields.js';

/** Event stores report their overload as a bad request, in prose. */
const OVERLOAD =
  /time[d\s-]*out|too many|rate.?limit|memory limit|(?:smaller|shorter) .{0,40}(?:range|period)/i;

/** What a failed answer comes to. Of its text only known field names get through. */
export function failureOfStatus(status: number, headers: Headers, text: string, isRead: boolean): Failure {
  const seen = { status };
  const requestId = requestIdOf(headers, text);
  const more = { ...seen, ...(requestId !== undefined && { requestId }) };
  const retryAfterMs = retryAfter(headers);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  switch (status) {
    case 401:
      return new Failure(502, { code: 'unauthorized', hint: 'upstream_unauthorized', ...more });
    case 403:
      return new Failure(403, { code: 'forbidden', ...more });
    case 404:
    case 405:
      return isPage(text)
        ? new Failure(404, { code: 'not_found', hint: 'html', ...more })
        : new Failure(404, { code: 'not_found', ...more });
    case 409:
      return new Failure(409, { code: 'conflict', ...more });
    case 429:
      return new Failure(429, { code: 'rate_limited', retryAfterMs: retryAfterMs ?? 1000, ...more });
    case 502:
    case 503:
    case 504:
      return new Failure(503, { code: 'overloaded', ...more, ...wait });
    default:
      return status >= 500
        ? new Failure(502, { code: 'server', ...more })
        : refusedFields(status, more, text, isRead);
  }
}

function refusedFields(status: number, more: object, text: string, isRead: boolean): Failure {
  const json = parse(text);
  if (typeof json === 'string' && /origin/i.test(json)) {
    return new Failure(502, { code: 'server', hint: 'origin', ...more });
  }
  if (isRead && OVERLOAD.test(text.slice(0, 2000))) return new Failure(503, { code: 'overloaded', ...more });
  const fields =
    typeof json === 'object' && json !== null ? Object.keys(json).filter((key) => FIELD_NAMES.has(key)) : [];
  return new Failure(status === 422 ? 422 : 400, {
    code: 'server',
    ...(isRead && { hint: 'query' }),
    ...more,
    ...(fields.length > 0 && { fields }),
  });
}

function isPage(text: string): boolean {
  return /^\s*<(?:!doctype|html)/i.test(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The failure's own id, which the server's operators can look up. */
function requestIdOf(headers: Headers, text: string): string | undefined {
  const json = parse(text.length < 10_000 ? text : '');
  const inBody =
    typeof json === 'object' && json !== null ? (json as { errorId?: unknown }).errorId : undefined;
  const id = inBody ?? headers.get('x-request-id');
  return typeof id === 'string' && /^[\da-f-]{8,64}$/i.test(id) ? id : undefined;
}

/** Seconds or a date, or the end of the window where the server names that. */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after');
  if (value !== null) {
    const ms = /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(ms) ? Math.max(ms, 0) : undefined;
  }
  for (const [name, reset] of headers) {
    if (/rate-?limit-reset$/.test(name) && /^\d{9,11}(?:\.\d+)?$/.test(reset)) {
      return Math.max(Number(reset) * 1000 - now, 250);
    }
  }
  return undefined;
}
