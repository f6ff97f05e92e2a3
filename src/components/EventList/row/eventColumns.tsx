import type { ReactNode } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { EventSummary } from '../../../model/index.js';
import type { SortValue } from '../../internal/listing/arrange/sortRows.js';
import { type ListColumn, ownColumn } from '../../internal/listing/columns.js';
import type { EventListMessages, eventListMessages } from '../EventList.messages.js';
import type { EventColumn, EventColumnName } from '../EventList.types.js';
import { EventDiffers } from './EventDiffers.js';
import { EventText } from './EventText.js';
import { EventTime } from './EventTime.js';
import { EventTitle } from './EventTitle.js';
import { columnText, type EventText as ReadText } from './eventTexts.js';
import { type EventMarks, RowMarks } from './RowMarks.js';
import type { UsualTags } from './useUsualTags.js';

/** A column of events, with what it can be sorted by and read as. */
export interface EventListColumn extends ListColumn<EventSummary, EventMarks> {
  readonly text: ReadText | undefined;
  /** `undefined` for columns that have no order. */
  readonly sortValue: SortValue<EventSummary> | undefined;
}

const HEADERS: { readonly [name in EventColumnName]: keyof EventListMessages } = {
  time: 'columnTime',
  title: 'columnTitle',
  user: 'columnUser',
  release: 'columnRelease',
  environment: 'columnEnvironment',
  transaction: 'columnTransaction',
  id: 'columnId',
  differs: 'columnDiffers',
};

/** The columns a reader may choose, in their usual order. */
export const EVENT_COLUMNS: readonly EventColumnName[] = Object.keys(HEADERS) as EventColumnName[];

type Say = Translate<typeof eventListMessages>;

/** A known column's name for the reader. */
export function columnName(name: EventColumnName, t: Say): string {
  return t(HEADERS[name]);
}

/** The chosen columns. What a row stands for is said in its title, or at its end. */
export function eventColumns(
  columns: readonly EventColumn[],
  t: Say,
  usual: UsualTags,
): readonly EventListColumn[] {
  const resolved = columns.map((column) => ({
    ...baseOf(column, t, usual),
    text: columnText(column),
    sortValue: column === 'time' ? timeOf : columnText(column),
  }));
  const marked = resolved.findIndex(({ name }) => name === 'title');
  const at = marked < 0 ? resolved.length - 1 : marked;
  return resolved.map((column, index) => (index === at ? withMarks(column) : column));
}

function baseOf(column: EventColumn, t: Say, usual: UsualTags): ListColumn<EventSummary, EventMarks> {
  if (typeof column === 'string') {
    return {
      id: column,
      name: column,
      header: columnName(column, t),
      render: (event) => knownCell(column, event, usual),
      renderCell: textCell(column),
    };
  }
  if (!('tag' in column)) return ownColumn('EventList', column);
  const { tag, header = tag, width } = column;
  return ownColumn('EventList', {
    id: `tag:${tag}`,
    header,
    width,
    render: (event) => <EventText text={columnText(column)?.(event)} />,
  });
}

/** A column of plain texts: each is its whole cell. */
function textCell(name: EventColumnName): EventListColumn['renderCell'] {
  if (name === 'id')
    return (event, cell) => <EventText text={event.id.slice(0, 8)} title={event.id} cell={cell} />;
  const text = name === 'time' || name === 'title' || name === 'differs' ? undefined : columnText(name);
  return text && ((event, cell) => <EventText text={text(event)} cell={cell} />);
}

function knownCell(name: EventColumnName, event: EventSummary, usual: UsualTags): ReactNode {
  switch (name) {
    case 'time':
      return <EventTime at={event.occurredAt} />;
    case 'title':
      return <EventTitle event={event} />;
    case 'differs':
      return <EventDiffers event={event} usual={usual} />;
    case 'id':
      return <EventText text={event.id.slice(0, 8)} title={event.id} />;
    default:
      return <EventText text={columnText(name)?.(event)} />;
  }
}

function withMarks(column: EventListColumn): EventListColumn {
  return {
    ...column,
    renderCell: undefined,
    render: (event, marks) => (
      <>
        {column.render?.(event, marks)}
        {marks ? <RowMarks {...marks} /> : null}
      </>
    ),
  };
}

function timeOf({ occurredAt = '' }: EventSummary): number | undefined {
  const at = Date.parse(occurredAt);
  return Number.isNaN(at) ? undefined : at;
}
