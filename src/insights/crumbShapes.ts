import type { Breadcrumb, Json, JsonObject } from '../model/index.js';
import { crumbKind } from './breadcrumbs.js';

/** A request a crumb reports. What the SDK did not say is absent. */
export interface CrumbRequest {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly reason?: string;
  readonly durationMs?: number;
  /** A status of 400 or more, or none at all on a crumb of level error. */
  readonly failed: boolean;
  /** Data that is not shown by the above. */
  readonly rest: JsonObject;
}

/** A change of page or screen a crumb reports. `rest` is data that the two do not show. */
export interface CrumbNavigation {
  readonly from?: string;
  readonly to?: string;
  readonly rest: JsonObject;
}

const REQUEST_KEYS = [
  'method',
  'url',
  'status_code',
  'statusCode',
  'status',
  'reason',
  'duration',
  'http.method',
];

/** The request in a crumb, or `undefined` when it is not about one. */
export function crumbRequest(crumb: Breadcrumb): CrumbRequest | undefined {
  const { data } = crumb;
  if (data === undefined || crumbKind(crumb) !== 'http') return undefined;
  const method = text(data.method) ?? text(data['http.method']);
  const url = text(data.url);
  if (method === undefined && url === undefined) return undefined;
  const status = whole(data.status_code) ?? whole(data.statusCode) ?? whole(data.status);
  const reason = text(data.reason);
  const durationMs = typeof data.duration === 'number' ? data.duration : undefined;
  return {
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...(url !== undefined && { url }),
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
    ...(durationMs !== undefined && { durationMs }),
    failed: status === undefined ? crumb.level === 'error' || crumb.level === 'fatal' : status >= 400,
    rest: without(data, shownKeys(data, { status, reason, durationMs })),
  };
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

/** Keys whose values the request line really shows; a status that is no number stays among the data. */
function shownKeys(
  data: JsonObject,
  shown: { status: number | undefined; reason: string | undefined; durationMs: number | undefined },
): readonly string[] {
  return REQUEST_KEYS.filter((key) => {
    if (/^status/.test(key)) return shown.status !== undefined && whole(data[key]) === shown.status;
    if (key === 'reason') return shown.reason !== undefined;
    if (key === 'duration') return shown.durationMs !== undefined;
    return text(data[key]) !== undefined;
  });
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
