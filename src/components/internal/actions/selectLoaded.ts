import type { Issue, RowSource } from '../../../model/index.js';
import type { Selection } from '../selection/Selection.js';

/** Selects every row in memory. */
export function selectLoaded(selection: Selection<Issue>, source: RowSource<Issue>): void {
  selection.clear();
  selection.extendTo(0, source.get);
  selection.extendTo(source.count - 1, source.get);
}
