'use client';
import { type KeyboardEvent, type ReactElement, useCallback } from 'react';
import type { EventSummary, Listing } from '../../model/index.js';
import { type RowContext, type RowProps, VirtualList } from '../internal/VirtualList/index.js';
import { COLUMN_HEADERS, type ResolvedColumn } from './columns.js';
import { EventCell } from './EventCells.js';
import { useEventList } from './EventListContext.js';
import { EventListFooter } from './EventListFooter.js';

export interface EventRowsProps {
  readonly listing: Listing<EventSummary>;
  readonly columns: readonly ResolvedColumn[];
  readonly rowHeight: number;
  readonly height: number | string;
  readonly virtualize: boolean | undefined;
  readonly onLoadNext: (() => void) | undefined;
  readonly onRangeChange: ((first: number, last: number) => void) | undefined;
}

type Row = EventSummary | 'moved' | undefined;

/** The rows on screen, as a grid. */
export function EventRows(props: EventRowsProps): ReactElement {
  const { listing, columns, rowHeight, height, virtualize, onLoadNext, onRangeChange } = props;
  const { t, currentEvent } = useEventList();
  const renderRow = useCallback(
    ({ row }: RowContext<EventSummary>) => <RowContent row={row} columns={columns} />,
    [columns],
  );
  const getRowProps = useCallback(
    ({ row }: RowContext<EventSummary>): RowProps => {
      const isCurrent = isEvent(row) && row.id === currentEvent;
      return {
        className: 'cb-event-list-row',
        onKeyDown: openOnEnter,
        'aria-current': isCurrent || undefined,
      };
    },
    [currentEvent],
  );
  return (
    <div className="cb-event-list-box">
      <VirtualList<EventSummary>
        className="cb-event-list-rows"
        source={listing.source}
        anchorKey={listing.generation}
        rowHeight={rowHeight}
        height={height}
        style={isWhole(listing) ? { blockSize: 'auto', maxBlockSize: height } : undefined}
        label={t('label')}
        role="grid"
        total={listing.hasNext ? (listing.total ?? -1) : listing.source.count}
        virtualize={virtualize}
        header={<Header columns={columns} />}
        getKey={keyOf}
        renderRow={renderRow}
        getRowProps={getRowProps}
        onRangeChange={onRangeChange}
        onEndReached={listing.hasNext && listing.nextStatus === 'idle' ? onLoadNext : undefined}
      />
      <EventListFooter listing={listing} onLoadNext={onLoadNext} />
    </div>
  );
}

/** A short list with nothing behind it takes no more room than its rows. */
function isWhole({ source, hasNext }: Listing<EventSummary>): boolean {
  return !hasNext && source.count < SHORT;
}

const SHORT = 100;

function isEvent(row: Row): row is EventSummary {
  return row !== undefined && row !== 'moved';
}

function keyOf(event: EventSummary): string {
  return event.id;
}

/** Enter does what a click on the row's link does, the browser's part included. */
function openOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('.cb-event-list-link')?.click();
}

function Header({ columns }: { readonly columns: readonly ResolvedColumn[] }): ReactElement {
  const { t } = useEventList();
  return (
    <div className="cb-event-list-header" role="row" aria-rowindex={1}>
      {columns.map(({ id, known, own }) => (
        <div
          key={id}
          className="cb-event-list-cell"
          role="columnheader"
          data-column={known ?? 'own'}
          style={widthOf(own)}
        >
          {known ? t(COLUMN_HEADERS[known]) : headerOf(own)}
        </div>
      ))}
    </div>
  );
}

function headerOf(own: ResolvedColumn['own']): string {
  if (!own) return '';
  return 'tag' in own ? (own.header ?? own.tag) : own.header;
}

function widthOf(own: ResolvedColumn['own']): { inlineSize: string } | undefined {
  return own && { inlineSize: own.width ?? '8rem' };
}

function RowContent({
  row,
  columns,
}: {
  readonly row: Row;
  readonly columns: readonly ResolvedColumn[];
}): ReactElement {
  const { t } = useEventList();
  if (!isEvent(row)) {
    return (
      <div className="cb-event-list-gap" role="gridcell">
        {t(row === 'moved' ? 'moved' : 'rowLoading')}
      </div>
    );
  }
  return (
    <>
      {columns.map((column) => (
        <div
          key={column.id}
          className="cb-event-list-cell"
          role="gridcell"
          data-column={column.known ?? 'own'}
          style={widthOf(column.own)}
        >
          <EventCell event={row} column={column} />
        </div>
      ))}
    </>
  );
}
