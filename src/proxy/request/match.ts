import type { Route, RouteTable } from '../../client/routes/route.js';

export interface Match {
  readonly route: Route;
  readonly params: { readonly [name: string]: string };
}

/** What one segment of each name may look like. A name that is not listed here matches nothing. */
const SEGMENT: { readonly [name: string]: RegExp } = {
  org: /^[a-z0-9][a-z0-9_-]{0,63}$/i,
  project: /^[a-z0-9][a-z0-9_-]{0,99}$/i,
  issue: /^[a-z0-9][a-z0-9_-]{0,99}$/i,
  event: /^(?:latest|oldest|recommended|[0-9a-f-]{32,36})$/i,
  id: /^[a-z0-9][a-z0-9-]{0,63}$/i,
  key: /^[^/?#%]{1,200}$/,
  version: /^[^/?#%]{1,250}$/,
};

/** The row that describes `method` on `segments`, if the table has one. */
export function matchRoute(
  table: RouteTable,
  method: string,
  segments: readonly string[],
): Match | undefined {
  const root = split(table.root);
  if (root.some((part, index) => segments[index] !== part)) return undefined;
  const rest = segments.slice(root.length);
  for (const route of table.routes) {
    if (route.method !== method) continue;
    const params = matchPath(split(route.path), rest);
    if (params) return { route, params };
  }
  return undefined;
}

function matchPath(pattern: readonly string[], segments: readonly string[]): Match['params'] | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: { [name: string]: string } = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] as string;
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (part !== segment) return undefined;
    } else if (SEGMENT[name]?.test(segment)) {
      params[name] = segment;
    } else {
      return undefined;
    }
  }
  return params;
}

function split(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}
