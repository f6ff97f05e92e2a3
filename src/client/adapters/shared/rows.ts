import type { AnswerType, ProjectPlace, Route, RouteTable } from '../../routes/route.js';

export type Row = Omit<Route, 'name'>;

/** A list cut into pages by a cursor. */
export function list(
  path: string,
  holds: AnswerType,
  projectsBy: ProjectPlace | undefined,
  scopes: readonly string[],
  query: readonly string[],
): Row {
  return { ...read(path, holds, projectsBy, scopes, [...query, 'cursor']), paged: true };
}

export function read(
  path: string,
  holds: AnswerType,
  projectsBy: ProjectPlace | undefined,
  scopes: readonly string[],
  query: readonly string[] = [],
): Row {
  return { method: 'GET', path, query, scopes, right: 'read', holds, ...(projectsBy && { projectsBy }) };
}

/** A table of the API that these servers have in common. */
export function tableOf(vendor: string, rows: { readonly [name: string]: Row }): RouteTable {
  const routes = Object.entries(rows).map(([name, row]) => ({ name, ...row }));
  return { vendor, root: '/api/0', routes };
}
