import type { EventSummary } from '../../../model/index.js';
import { COLUMN_TEXTS } from '../row/eventTexts.js';

const TEXTS = ['title', 'user', 'release', 'environment', 'transaction'] as const;

/** Names of the exported cells. */
export const EVENT_CELL_NAMES: readonly string[] = ['id', 'time', ...TEXTS];

/** An event as text cells, in the order of their names. */
export function eventCells(event: EventSummary): readonly (string | undefined)[] {
  return [event.id, event.occurredAt, ...TEXTS.map((name) => COLUMN_TEXTS[name](event))];
}
