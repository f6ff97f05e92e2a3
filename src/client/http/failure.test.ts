import { describe, expect, it } from 'vitest';
import { routeTable as glitchtip } from '../adapters/glitchtip/routes.js';
import { routeTable as sentry } from '../adapters/sentry/routes.js';
import { failureOf } from './failure.js';

const NONE = new Headers();
const body = (json: unknown) => ({ kind: 'json', json }) as const;

describe('a call that is forbidden', () => {
  const routes = [...sentry.routes, ...glitchtip.routes].filter(({ scopes }) => scopes.length > 0);

  it('names the smallest scope that would do, for every call, through the proxy too', () => {
    for (const route of routes) {
      const [scope] = route.scopes;
      const refused = { detail: 'Permission denied' };
      expect(failureOf(route, 403, NONE, body(refused), 0)).toMatchObject({ code: 'forbidden', scope });
      const reported = { crashboard: { code: 'forbidden', status: 403 } };
      expect(failureOf(route, 403, NONE, body(reported), 0)).toMatchObject({ code: 'forbidden', scope });
    }
  });

  it('names none where the proxy itself, or the page’s origin, is the reason', () => {
    const [route] = routes;
    if (!route) throw new Error('no route');
    const own = { crashboard: { code: 'forbidden' } };
    expect(failureOf(route, 403, NONE, body(own), 0).scope).toBeUndefined();
    expect(failureOf(route, 400, NONE, body('Invalid origin'), 0).scope).toBeUndefined();
    expect(failureOf(route, 401, NONE, body({}), 0).scope).toBeUndefined();
  });
});
