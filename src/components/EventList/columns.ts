import type { EventSummary, RowSource } from '../../model/index.js';
import type { EventListMessages } from './EventList.messages.js';
import type { EventColumn, EventColumnDefinition, EventColumnName } from './EventList.types.js';

/** A column in one shape. */
export interface ResolvedColumn {
  readonly id: string;
  readonly known?: EventColumnName;
  readonly own?: EventColumnDefinition;
}

export const COLUMN_HEADERS: { readonly [name in EventColumnName]: keyof EventListMessages } = {
  time: 'columnTime',
  title: 'columnTitle',
  user: 'columnUser',
  release: 'columnRelease',
  environment: 'columnEnvironment',
  transaction: 'columnTransaction',
  id: 'columnId',
  differs: 'columnDiffers',
};

/** A column's name for the reader. */
export function headerOf(
  { known, own }: ResolvedColumn,
  t: (key: keyof EventListMessages) => string,
): string {
  if (known) return t(COLUMN_HEADERS[known]);
  if (!own) return '';
  return 'tag' in own ? (own.header ?? own.tag) : own.header;
}

export function resolveColumns(columns: readonly EventColumn[]): readonly ResolvedColumn[] {
  return columns.map((column) => {
    if (typeof column === 'string') return { id: column, known: column };
    return { id: 'tag' in column ? `tag:${column.tag}` : column.id, own: column };
  });
}

/** What a person would call a user. */
export function userName(event: EventSummary): string | undefined {
  const { name, username, email, id, ipAddress } = event.user ?? {};
  return name ?? username ?? email ?? id ?? ipAddress ?? event.tags.find(({ key }) => key === 'user')?.value;
}

export function tagValue(event: EventSummary, key: string): string | undefined {
  return event.tags.find((tag) => tag.key === key)?.value;
}

type Text = (event: EventSummary) => string | undefined;

/** Columns that are plain text. */
export const COLUMN_TEXTS: { readonly [name in Exclude<EventColumnName, 'time' | 'differs'>]: Text } = {
  title: ({ message, title }) => message ?? title,
  user: userName,
  release: ({ release }) => release,
  environment: ({ environment }) => environment,
  transaction: (event) => tagValue(event, 'transaction'),
  id: ({ id }) => id,
};

/** How to read a column as plain text; `undefined` for columns that are more than that. */
export function textIn({ known, own }: ResolvedColumn): Text | undefined {
  if (known) return known === 'time' || known === 'differs' ? undefined : COLUMN_TEXTS[known];
  if (!own || !('tag' in own)) return undefined;
  const { tag } = own;
  return (event) => tagValue(event, tag);
}

const LOOKED_AT = 100;

/** Columns that are empty in the first rows. Columns that cannot be told are not among them, nor is the row's link. */
export function emptyColumns(
  columns: readonly ResolvedColumn[],
  source: RowSource<EventSummary>,
): readonly ResolvedColumn[] {
  if (source.count === 0) return [];
  let candidates = columns.flatMap((column) => {
    const text = column.known === 'title' ? undefined : textIn(column);
    return text ? [{ column, text }] : [];
  });
  for (let index = 0; index < Math.min(LOOKED_AT, source.count) && candidates.length > 0; index += 1) {
    const row = source.get(index);
    if (row === undefined || row === 'moved') continue;
    candidates = candidates.filter(({ text }) => text(row) === undefined);
  }
  return candidates.map(({ column }) => column);
}
