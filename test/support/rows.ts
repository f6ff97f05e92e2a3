import type { Route, RouteTable } from '../../src/client/routes/route.js';

/** The row a request belongs to; of several, the one with the most words of its own. */
export function rowOf(table: RouteTable, method: string, pathname: string): Route | undefined {
  const path = pathname.startsWith(`${table.root}/`) ? pathname.slice(table.root.length) : undefined;
  const fits = (pattern: string): boolean =>
    path !== undefined && new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
  const places = (row: Route): number => (row.path.match(/\{/g) ?? []).length;
  return table.routes
    .filter((row) => row.method === method && fits(row.path))
    .sort((a, b) => places(a) - places(b))[0];
}
