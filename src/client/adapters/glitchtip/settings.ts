import type { Route } from '../../routes/route.js';

/** Needs no login. Lies beside the API, so it is no row of the table. */
export const SETTINGS_ROUTE: Route = {
  name: 'settings',
  method: 'GET',
  path: '/api/settings/',
  scopes: [],
  right: 'read',
  holds: 'organization',
};

/** Tells the token's scopes, and the token itself: no row of the table either, so that no proxy passes it on. */
export const SELF_ROUTE: Route = { ...SETTINGS_ROUTE, name: 'self', path: '/api/0/' };
