import type { Breadcrumb, Json, JsonObject } from '../../model/index.js';
import { maskSecrets } from '../../redact/maskSecrets.js';
import { crumbKind } from './crumbKind.js';

/** A request a crumb reports. What the SDK did not say is absent. */
export interface CrumbRequest {
  /** HTTP method. */
  readonly method?: string;
  /** Address, as the SDK sent it. */
  readonly url?: string;
  /** HTTP status. */
  readonly status?: number;
  /** The server's words for the status. */
  readonly reason?: string;
  /** How long it took. */
  readonly durationMs?: number;
  /** A status of 400 or more; 0, or none at all on a crumb of level error: nobody answered. */
  readonly failed: boolean;
  /** Data that is not shown by the above. */
  readonly rest: JsonObject;
}

/** A change of page or screen a crumb reports. `rest` is data that the two do not show. */
export interface CrumbNavigation {
  /** Where the person was. */
  readonly from?: string;
  /** Where the person went. */
  readonly to?: string;
  /** Everything else in the data. */
  readonly rest: JsonObject;
}

const METHOD_KEYS = ['method', 'http.method', 'http.request.method'];
const STATUS_KEYS = ['status_code', 'statusCode', 'status', 'http.response.status_code', 'http.status_code'];
const REQUEST_KEYS = [...METHOD_KEYS, ...STATUS_KEYS, 'url', 'reason', 'duration'];

/** The request in a crumb, or `undefined` when it is not about one. */
export function crumbRequest(crumb: Breadcrumb): CrumbRequest | undefined {
  const { data } = crumb;
  if (data === undefined || crumbKind(crumb) !== 'http') return undefined;
  const method = first(METHOD_KEYS, (key) => text(data[key]));
  const url = text(data.url);
  if (method === undefined && url === undefined) return undefined;
  const status = first(STATUS_KEYS, (key) => whole(data[key]));
  const reason = text(data.reason);
  const durationMs = typeof data.duration === 'number' ? data.duration : undefined;
  return {
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(url !== undefined && { url }),
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
    ...(durationMs !== undefined && { durationMs }),
    failed: status === undefined ? isUnanswered(crumb) : status >= 400,
    rest: without(data, shownKeys(data, { status, reason, durationMs })),
  };
}

const LONGEST_KEY = 2_000;

/** The method and the address without its query: what asks for the same thing. */
export function requestKey({ method = 'GET', url = '' }: CrumbRequest): string {
  return `${method} ${url.slice(0, LONGEST_KEY).split(/[?#]/, 1)[0]}`;
}

/** Where a navigation went, or `undefined` when the crumb is not one. */
export function crumbNavigation(crumb: Breadcrumb): CrumbNavigation | undefined {
  const { data } = crumb;
  if (data === undefined || crumbKind(crumb) !== 'navigation') return undefined;
  const from = text(data.from);
  const to = text(data.to);
  if (from === undefined && to === undefined) return undefined;
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    rest: without(
      data,
      ['from', 'to'].filter((key) => text(data[key]) !== undefined),
    ),
  };
}

/**
 * What a console call wrote, from its arguments, where the message alone cannot tell: SDKs join the arguments to one
 * text, in which objects read `[object Object]`. `rest` is data that the text does not show.
 */
export interface CrumbConsole {
  /** The line as the console drew it. */
  readonly text: string;
  /** The arguments, where `text` is whole. Credentials in them are masked, here and in `text`. */
  readonly values?: readonly Json[];
  /** Everything else in the data. */
  readonly rest: JsonObject;
}

/** Longest text that is made of arguments. */
const MAX_CONSOLE = 500;

/** The console call in a crumb, or `undefined` when its message already says all. */
export function crumbConsole({ category, data }: Breadcrumb): CrumbConsole | undefined {
  const written = category === 'console' ? data?.arguments : undefined;
  if (!Array.isArray(written) || !written.some((value) => typeof value === 'object' && value !== null)) {
    return undefined;
  }
  const values = maskSecrets(written, '').data as readonly Json[];
  const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
  if (text.length <= MAX_CONSOLE) return { text, values, rest: without(data ?? {}, ['arguments']) };
  return { text: `${text.slice(0, MAX_CONSOLE)}…`, rest: data ?? {} };
}

/** Keys whose values the request line really shows; a status that is no number stays among the data. */
function shownKeys(
  data: JsonObject,
  shown: { status: number | undefined; reason: string | undefined; durationMs: number | undefined },
): readonly string[] {
  return REQUEST_KEYS.filter((key) => {
    if (STATUS_KEYS.includes(key)) return shown.status !== undefined && whole(data[key]) === shown.status;
    if (key === 'reason') return shown.reason !== undefined;
    if (key === 'duration') return shown.durationMs !== undefined;
    return text(data[key]) !== undefined;
  });
}

function isUnanswered({ level, data }: Breadcrumb): boolean {
  return level === 'error' || level === 'fatal' || STATUS_KEYS.some((key) => data?.[key] === 0);
}

function first<T>(keys: readonly string[], read: (key: string) => T | undefined): T | undefined {
  for (const key of keys) {
    const found = read(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function without(data: JsonObject, keys: readonly string[]): JsonObject {
  const hidden = new Set(keys);
  return Object.fromEntries(Object.entries(data).filter(([key]) => !hidden.has(key)));
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function whole(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}

const STATEMENT =
  /^\s*(?:select|insert|update|delete|with|begin|commit|rollback|create|alter|drop|explain|call|set|show|savepoint|release|truncate|merge|replace|pragma|declare)\b/i;

/** The SQL statement in a crumb, or `undefined` when it holds none. */
export function crumbStatement(crumb: Breadcrumb): string | undefined {
  const { message } = crumb;
  return message !== undefined && crumbKind(crumb) === 'query' && STATEMENT.test(message)
    ? message
    : undefined;
}
