import type { TimelineRow } from '../../../insights/index.js';

/** The row that holds a step; -1 where there is none. */
export function placeOf(rows: readonly TimelineRow[], id: string | undefined): number {
  return rows.findIndex((row) => row.kind === 'steps' && row.group.items.some((item) => item.id === id));
}
