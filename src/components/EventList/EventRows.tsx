'use client';
import { type KeyboardEvent, type ReactElement, useCallback } from 'react';
import type { CountedGap } from '../../insights/countedGaps.js';
import type { RowGroup } from '../../insights/foldRows.js';
import type { EventSummary, Listing, ListPlace } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Pill } from '../internal/Pill.js';
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
  readonly place: ListPlace | undefined;
  /** What a row stands for. Missing = itself. */
  readonly groupAt: ((index: number) => RowGroup) | undefined;
  readonly gaps: readonly CountedGap[];
  /** Events in hand, whatever rows they are drawn as. */
  readonly loaded: number;
  /** Comes at the end of the footer. */
  readonly tools: ReactElement;
  onActiveIndexChange(index: number): void;
  readonly onLoadNext: (() => void) | undefined;
  readonly onRangeChange: ((first: number, last: number) => void) | undefined;
}

type Row = EventSummary | 'moved' | undefined;

/** The rows on screen, as a grid. */
export function EventRows(props: EventRowsProps): ReactElement {
  const { listing, columns, rowHeight, height, virtualize, groupAt, gaps, onLoadNext, onRangeChange } = props;
  const { t, currentEvent } = useEventList();
  const renderRow = useCallback(
    ({ row, index }: RowContext<EventSummary>) => (
      <RowContent row={row} columns={columns} group={groupAt?.(index)} missing={missingAt(gaps, index)} />
    ),
    [columns, groupAt, gaps],
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
        fit={isWhole(listing)}
        label={t('label')}
        role="grid"
        total={totalOf(listing, groupAt !== undefined)}
        place={props.place}
        onActiveIndexChange={props.onActiveIndexChange}
        virtualize={virtualize}
        header={<Header columns={columns} />}
        getKey={keyOf}
        renderRow={renderRow}
        getRowProps={getRowProps}
        onRangeChange={onRangeChange}
        onEndReached={listing.hasNext && listing.nextStatus === 'idle' ? onLoadNext : undefined}
      />
      <EventListFooter
        listing={listing}
        loaded={props.loaded}
        isArranged={groupAt !== undefined}
        tools={props.tools}
        onLoadNext={onLoadNext}
      />
    </div>
  );
}

/** How many rows there are in all: -1 where the server stops counting, and while rows are folded. */
function totalOf(
  { hasNext, total, totalIsCapped, source }: Listing<EventSummary>,
  isArranged: boolean,
): number {
  if (!hasNext) return source.count;
  return isArranged || totalIsCapped ? -1 : (total ?? -1);
}

function missingAt(gaps: readonly CountedGap[], index: number): number {
  let missing = 0;
  for (const { slot, counted, listed } of gaps) if (slot === index) missing += counted - listed;
  return missing;
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

/** What a row stands for besides its own event. */
function RowMarks({ group, missing }: Pick<RowContentProps, 'group' | 'missing'>): ReactElement {
  const { t } = useEventList();
  const format = useFormat();
  const count = format.number(group?.count ?? 1);
  const isBurst = group?.spanMs !== undefined;
  return (
    <>
      {group && group.count > 1 ? (
        <Pill tone="accent">
          {isBurst
            ? t('burstOf', { count, span: format.duration(group.spanMs ?? 0) })
            : t('groupOf', { count })}
        </Pill>
      ) : null}
      {missing > 0 ? <Pill tone="warn">{t('gapHere', { count: missing })}</Pill> : null}
    </>
  );
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
          aria-sort={known === 'time' ? 'descending' : undefined}
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

interface RowContentProps {
  readonly row: Row;
  readonly columns: readonly ResolvedColumn[];
  readonly group: RowGroup | undefined;
  /** Events counted here and not listed. */
  readonly missing: number;
}

function RowContent({ row, columns, group, missing }: RowContentProps): ReactElement {
  const { t } = useEventList();
  const marked = columns.find(({ known }) => known === 'title') ?? columns.at(-1);
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
          {column === marked ? <RowMarks group={group} missing={missing} /> : null}
        </div>
      ))}
    </>
  );
}
