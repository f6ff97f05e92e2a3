import { PROBE_ROUTE, type Probe } from '../shared/probe.js';

/** Its version is the API's, not the server's. */
export const probe: Probe = {
  vendor: 'sentry',
  root: '/api/0',
  route: { ...PROBE_ROUTE, path: '/api/0/' },
  read: (json) => (json.version === '0' ? {} : undefined),
};
