import { type Route, type RouteParams, routePath, wellFormed } from '../routes/route.js';
import { CrashboardError } from './errors.js';

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** `undefined` members are not sent; lists are sent as repeated keys. An empty text is sent. */
export interface Query {
  readonly [key: string]: QueryValue;
}

/**
 * The base as every address begins: without trailing slashes, query and fragment, and without the API's root
 * when it was pasted along. A path prefix stays. Throws a `TypeError` for anything that is not an address.
 */
export function normalizeBase(baseUrl: string, root: string = ''): string {
  const base = String(baseUrl).trim().replace(/\/+$/, '');
  if (/[?#\s\\]/.test(base) || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(base)) {
    throw new TypeError('Crashboard: baseUrl must be an http(s) address or a path, without query');
  }
  if (/^https?:\/\/[^/]*@/i.test(base)) throw new TypeError('Crashboard: baseUrl must not hold credentials');
  return root !== '' && base.endsWith(root) ? base.slice(0, -root.length).replace(/\/+$/, '') : base;
}

/** Joined as text: `new URL(path, base)` would drop a path prefix. */
export function buildUrl(
  base: string,
  root: string,
  route: Route,
  params: RouteParams,
  query: Query,
): string {
  let path: string;
  try {
    path = routePath(route, params);
  } catch {
    throw new CrashboardError('not_found', 'a name in the call cannot be part of an address', {
      endpoint: endpointOf(route),
    });
  }
  return `${base}${root}${path}${queryText(route, query)}`;
}

/** Method and pattern, for errors: never a value. */
export function endpointOf(route: Route): string {
  return `${route.method} ${route.path}`;
}

function queryText(route: Route, query: Query): string {
  const search = new URLSearchParams();
  for (const key of Object.keys(query)) {
    if (!route.query?.includes(key)) throw new TypeError(`Crashboard: ${route.name} does not take "${key}"`);
    const value = query[key];
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) search.append(key, wellFormed(String(item)));
  }
  for (const key of route.requiredQuery ?? []) {
    if (!search.get(key))
      throw new TypeError(`Crashboard: ${route.name} must not be called without "${key}"`);
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** `fetch` needs an absolute address outside a page; inside one, a path is meant from the page's origin. */
export function absoluteUrl(url: string): string {
  if (/^https?:/i.test(url)) return url;
  const { location } = globalThis as { readonly location?: { readonly href?: string } };
  try {
    return new URL(url, location?.href).href;
  } catch {
    throw new CrashboardError('network', 'baseUrl is a path, which means nothing outside a page');
  }
}
