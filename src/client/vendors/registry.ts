import type { CreateAdapter } from '../adapters/shared/adapter.js';
import { CrashboardError } from '../http/errors.js';
import { retryLoad } from '../http/retryLoad.js';
import type { RouteTable } from '../routes/route.js';

/** One kind of server: its calls, and what answers a client's. */
export interface Vendor {
  readonly createAdapter: CreateAdapter;
  readonly routeTable: RouteTable;
}

/** Every kind of server. A page loads the one that it talks to. */
const VENDORS: { readonly [vendor: string]: () => Promise<Vendor> } = {
  sentry: () => import('../adapters/sentry/index.js'),
  glitchtip: () => import('../adapters/glitchtip/index.js'),
  bugsink: () => import('../adapters/bugsink/index.js'),
};

/** Kinds of servers whose code a host has put beside its own. */
const PROVIDED = new Map<string, Vendor>();

/** Takes the code of one kind of server, so that nothing has to be loaded for it. */
export function provideVendor(name: string, vendor: Vendor): void {
  PROVIDED.set(name, vendor);
}

/** Every kind of server by name, those that a host has put beside its own included. */
export function knownVendors(): readonly string[] {
  return [...new Set([...Object.keys(VENDORS), ...PROVIDED.keys()])];
}

/** Loads one kind of server, unless it is there already. Rejects with `unsupported` for a vendor nobody knows. */
export async function loadVendor(vendor: string): Promise<Vendor> {
  const provided = PROVIDED.get(vendor);
  if (provided) return provided;
  const load = Object.hasOwn(VENDORS, vendor) ? VENDORS[vendor] : undefined;
  if (!load) throw new CrashboardError('unsupported', `there is no vendor named ${JSON.stringify(vendor)}`);
  return retryLoad(load, `the code for ${vendor}`);
}
