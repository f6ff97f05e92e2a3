'use client';
import type { ReactElement } from 'react';
import type { EventSummary, RowSource } from '../../../model/index.js';
import { toggleColumn } from '../../internal/listing/columns.js';
import { ListTools } from '../../internal/listing/tools/ListTools.js';
import type { EventColumn } from '../EventList.types.js';
import { useEventList } from '../EventListContext.js';
import { columnName, EVENT_COLUMNS } from '../row/eventColumns.js';
import { EVENT_CELL_NAMES, eventCells } from './exportEvents.js';

export interface EventToolsProps {
  /** The rows as they are drawn. */
  readonly source: RowSource<EventSummary>;
  readonly columns: readonly EventColumn[];
  /** Omit where the host fixed the columns. */
  readonly onColumnsChange: ((columns: readonly EventColumn[]) => void) | undefined;
}

/** Columns, and the rows as text. */
export function EventTools({ source, columns, onColumnsChange }: EventToolsProps): ReactElement {
  const { t } = useEventList();
  return (
    <ListTools
      source={source}
      fileName="events"
      head={EVENT_CELL_NAMES}
      cellsOf={eventCells}
      columns={
        onColumnsChange &&
        EVENT_COLUMNS.map((name) => ({
          label: columnName(name, t),
          isShown: columns.includes(name),
          // A list without any column could not be read, nor opened.
          isFixed: name === 'title',
          onToggle: () => onColumnsChange(toggleColumn(columns, name, EVENT_COLUMNS)),
        }))
      }
    />
  );
}
