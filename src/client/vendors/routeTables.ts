import { routeTable as bugsink } from '../adapters/bugsink/routes.js';
import { routeTable as glitchtip } from '../adapters/glitchtip/routes.js';
import { routeTable as sentry } from '../adapters/sentry/routes.js';
import type { RouteTable } from '../routes/route.js';

const TABLES: ReadonlyMap<string, RouteTable> = new Map([
  ['sentry', sentry],
  ['glitchtip', glitchtip],
  ['bugsink', bugsink],
]);

/** Returns the calls of one kind of server, for servers that need them all at hand. */
export function routeTableOf(vendor: string): RouteTable | undefined {
  return TABLES.get(vendor);
}

/** The kinds of servers that there are. */
export const vendorNames: readonly string[] = [...TABLES.keys()];
