import type { Route } from '../../routes/route.js';
import type { AdapterContext } from './adapter.js';

/** A row of the route table. */
export function routeOf({ table }: Pick<AdapterContext, 'table'>, name: string): Route {
  const route = table.routes.find((row) => row.name === name);
  if (!route) throw new TypeError(`Crashboard: the route table has no ${name}`);
  return route;
}
