import { SETTINGS_ROUTE } from './glitchtip/settings.js';
import type { Route } from './routes.js';

interface Members {
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

const ROUTE: Omit<Route, 'path'> = {
  name: 'probe',
  method: 'GET',
  scopes: [],
  right: 'read',
  holds: 'organization',
};

/** In this order: the address asked last is answered by all of them. The first two need no login. */
export const PROBES: readonly Probe[] = [
  {
    vendor: 'glitchtip',
    root: '/api/0',
    route: SETTINGS_ROUTE,
    read: (json) => {
      const version = textOf(json.version);
      const isIt = version !== undefined || Object.hasOwn(json, 'glitchtipInstanceName');
      return isIt ? { version } : undefined;
    },
  },
  {
    vendor: 'bugsink',
    root: '/api/canonical/0',
    route: { ...ROUTE, path: '/api/canonical/0/schema/' },
    read: ({ info }) => {
      const { title, version } = (info ?? {}) as Members;
      return /bugsink/i.test(textOf(title) ?? '') ? { version: textOf(version) } : undefined;
    },
  },
  {
    vendor: 'sentry',
    root: '/api/0',
    route: { ...ROUTE, path: '/api/0/' },
    // Its version is the API's, not the server's.
    read: (json) => (json.version === '0' ? {} : undefined),
  },
];

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
