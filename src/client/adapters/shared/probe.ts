import type { Route } from '../../routes/route.js';

export interface Members {
  readonly [key: string]: unknown;
}

/** One question that tells a kind of server from the others. */
export interface Probe {
  readonly vendor: string;
  /** What a pasted address may end with. */
  readonly root: string;
  readonly route: Route;
  /** What a JSON answer says. `undefined` when it is another kind of server's. */
  readonly read: (json: Members) => { readonly version?: string | undefined } | undefined;
}

/** What the routes of probes have in common. */
export const PROBE_ROUTE: Omit<Route, 'path'> = {
  name: 'probe',
  method: 'GET',
  scopes: [],
  right: 'read',
  holds: 'organization',
};

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
