import type { EventSort } from '../EventList.types.js';

/** The order after a press on a column's header: one way, the other way, the server's again. */
export function nextSort(sort: EventSort | undefined, column: string): EventSort | undefined {
  // The newest are first anyway.
  if (column === 'time') return sort?.column === column ? undefined : { column, direction: 'ascending' };
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** How the rows are sorted by a column: the server lists the newest first. */
export function sortedBy(column: string, sort: EventSort | undefined): EventSort['direction'] | undefined {
  if (sort) return sort.column === column ? sort.direction : undefined;
  return column === 'time' ? 'descending' : undefined;
}
