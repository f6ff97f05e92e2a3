import type { EventSummary, RowSource } from '../../../model/index.js';
import { isRow } from '../../internal/listing/listingRows.js';
import type { EventColumn, EventColumnName } from '../EventList.types.js';
import { eventName } from './eventName.js';

/** Reads a column as plain text. */
export type EventText = (event: EventSummary) => string | undefined;

/** Names a user as a person would. */
export function userName(event: EventSummary): string | undefined {
  const { name, username, email, id, ipAddress } = event.user ?? {};
  return name ?? username ?? email ?? id ?? ipAddress ?? tagValue(event, 'user');
}

export function tagValue(event: EventSummary, key: string): string | undefined {
  return event.tags.find((tag) => tag.key === key)?.value;
}

/** Columns that are plain text. */
export const COLUMN_TEXTS: { readonly [name in Exclude<EventColumnName, 'time' | 'differs'>]: EventText } = {
  title: eventName,
  user: userName,
  release: ({ release }) => release,
  environment: ({ environment }) => environment,
  transaction: (event) => tagValue(event, 'transaction'),
  id: ({ id }) => id,
};

/** Reads a column as plain text; `undefined` for columns that are more than that. */
export function columnText(column: EventColumn): EventText | undefined {
  if (typeof column === 'string') {
    return column === 'time' || column === 'differs' ? undefined : COLUMN_TEXTS[column];
  }
  if (!('tag' in column)) return undefined;
  const { tag } = column;
  return (event) => tagValue(event, tag);
}

const LOOKED_AT = 100;

interface Column {
  readonly name: string;
  readonly text?: EventText | undefined;
}

/** Columns that are empty in the first rows. The row's link is never among them, nor a column without plain text. */
export function emptyColumns<C extends Column>(
  columns: readonly C[],
  source: RowSource<EventSummary>,
): readonly C[] {
  if (source.count === 0) return [];
  let candidates = columns.flatMap((column) => {
    const text = column.name === 'title' ? undefined : column.text;
    return text ? [{ column, text }] : [];
  });
  for (let index = 0; index < Math.min(LOOKED_AT, source.count) && candidates.length > 0; index += 1) {
    const row = source.get(index);
    if (isRow(row)) candidates = candidates.filter(({ text }) => text(row) === undefined);
  }
  return candidates.map(({ column }) => column);
}
