import type { EventSummary, RowSource } from '../../model/index.js';
import { tagValue, userName } from './columns.js';

const MOST = 10_000;
const HEAD = ['id', 'time', 'title', 'user', 'release', 'environment', 'transaction'];

/** The rows in memory as text cells, with a head. */
export function eventCells(source: RowSource<EventSummary>): readonly (readonly string[])[] {
  const rows: string[][] = [HEAD];
  for (let index = 0; index < Math.min(MOST, source.count); index += 1) {
    const event = source.get(index);
    if (event === undefined || event === 'moved') continue;
    const { id, occurredAt, message, title, release, environment } = event;
    rows.push(
      [
        id,
        occurredAt,
        message ?? title,
        userName(event),
        release,
        environment,
        tagValue(event, 'transaction'),
      ].map((cell) => cell ?? ''),
    );
  }
  return rows;
}
