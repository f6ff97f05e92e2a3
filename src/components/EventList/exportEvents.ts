import type { EventSummary, RowSource } from '../../model/index.js';
import { COLUMN_TEXTS } from './columns.js';

const MOST = 10_000;
const TEXTS = ['title', 'user', 'release', 'environment', 'transaction'] as const;
const HEAD = ['id', 'time', ...TEXTS];

/** The rows in memory as text cells, with a head. */
export function eventCells(source: RowSource<EventSummary>): readonly (readonly string[])[] {
  const rows: string[][] = [HEAD];
  for (let index = 0; index < Math.min(MOST, source.count); index += 1) {
    const event = source.get(index);
    if (event === undefined || event === 'moved') continue;
    const texts = TEXTS.map((name) => COLUMN_TEXTS[name](event));
    rows.push([event.id, event.occurredAt, ...texts].map((cell) => cell ?? ''));
  }
  return rows;
}
