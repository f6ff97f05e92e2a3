export type ListRole = 'grid' | 'table' | 'list' | 'feed' | 'presentation';
export type ListRowRole = 'row' | 'listitem' | 'article' | 'option' | 'presentation';

const ROW_ROLES: { readonly [role in ListRole]: ListRowRole } = {
  grid: 'row',
  table: 'row',
  list: 'listitem',
  feed: 'article',
  presentation: 'presentation',
};

/** The role of a row inside a list of this role. */
export function rowRoleOf(role: ListRole): ListRowRole {
  return ROW_ROLES[role];
}

/** Role of what stands between the list and its rows. */
export function bodyRoleOf(role: ListRole): 'rowgroup' | 'presentation' {
  return role === 'grid' || role === 'table' ? 'rowgroup' : 'presentation';
}

export interface Position {
  readonly 'aria-rowindex'?: number;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

/** Where a row stands among all, also those not in the page. The header counts as a row. */
export function positionOf(role: ListRole, index: number, total: number, hasHeader: boolean): Position {
  if (role === 'presentation') return {};
  if (role === 'grid' || role === 'table') return { 'aria-rowindex': index + 1 + (hasHeader ? 1 : 0) };
  return { 'aria-posinset': index + 1, 'aria-setsize': total };
}

/** `aria-rowcount` of a grid or table: -1 when nobody knows. */
export function rowCountOf(role: ListRole, total: number, hasHeader: boolean): number | undefined {
  if (role !== 'grid' && role !== 'table') return undefined;
  return total < 0 ? -1 : total + (hasHeader ? 1 : 0);
}
