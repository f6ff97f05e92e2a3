import type { RouteTable } from './adapters/routes.js';
import type { CreateAdapter } from './adapters/types.js';
import { CrashboardError } from './errors.js';

interface VendorModules {
  readonly adapter: () => Promise<{ readonly createAdapter: CreateAdapter }>;
  readonly routes: () => Promise<{ readonly routeTable: RouteTable }>;
}

/** Every kind of server, each loaded when it is needed. */
const VENDORS: { readonly [vendor: string]: VendorModules } = {
  sentry: {
    adapter: () => import('./adapters/sentry/adapter.js'),
    routes: () => import('./adapters/sentry/routes.js'),
  },
  glitchtip: {
    adapter: () => import('./adapters/glitchtip/adapter.js'),
    routes: () => import('./adapters/glitchtip/routes.js'),
  },
  bugsink: {
    adapter: () => import('./adapters/bugsink/adapter.js'),
    routes: () => import('./adapters/bugsink/routes.js'),
  },
};

/** What answers a client's calls for one vendor. Rejects with `unsupported` for a vendor nobody knows. */
export async function loadAdapter(vendor: string): Promise<CreateAdapter> {
  return (await modulesOf(vendor).adapter()).createAdapter;
}

/** The calls of one vendor. Rejects with `unsupported` for a vendor nobody knows. */
export async function loadRoutes(vendor: string): Promise<RouteTable> {
  return (await modulesOf(vendor).routes()).routeTable;
}

function modulesOf(vendor: string): VendorModules {
  const modules = Object.hasOwn(VENDORS, vendor) ? VENDORS[vendor] : undefined;
  if (!modules)
    throw new CrashboardError('unsupported', `there is no vendor named ${JSON.stringify(vendor)}`);
  return modules;
}
