'use client';
import { type ReactElement, useCallback } from 'react';
import type { CountedGap } from '../../insights/countedGaps.js';
import type { RowGroup } from '../../insights/foldRows.js';
import type { EventSummary, ListPlace } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { HeaderText } from '../internal/HeaderText.js';
import { LateList } from '../internal/LateList.js';
import { ListingFooter } from '../internal/ListingEnd.js';
import { isRow, isWhole, openRow, rowTotal } from '../internal/listingRows.js';
import { Pill } from '../internal/Pill.js';
import type { RowContext, RowProps } from '../internal/VirtualList/index.js';
import { headerOf, type ResolvedColumn } from './columns.js';
import { EventCell } from './EventCells.js';
import type { EventSort } from './EventList.types.js';
import { useEventList } from './EventListContext.js';
import { nextSort, sortValueOf } from './sortEvents.js';
import type { Arranged } from './useArranged.js';

export interface EventRowsProps {
  readonly arranged: Arranged;
  readonly columns: readonly ResolvedColumn[];
  readonly sort: EventSort | undefined;
  onSortChange(sort: EventSort | undefined): void;
  readonly rowHeight: number;
  readonly height: number | string;
  readonly virtualize: boolean | undefined;
  readonly place: ListPlace | undefined;
  /** Comes at the end of the footer. */
  readonly tools: ReactElement;
  onActiveIndexChange(index: number): void;
  readonly onLoadNext: (() => void) | undefined;
  readonly onRangeChange: ((first: number, last: number) => void) | undefined;
}

type Row = EventSummary | 'moved' | undefined;

/** The rows on screen, as a grid. */
export function EventRows(props: EventRowsProps): ReactElement {
  const { arranged, columns, rowHeight, height, virtualize, onLoadNext, onRangeChange } = props;
  const { listing, groupAt, gaps, sortedBy } = arranged;
  const { t, currentEvent } = useEventList();
  const renderRow = useCallback(
    ({ row, index }: RowContext<EventSummary>) => (
      <RowContent row={row} columns={columns} group={groupAt?.(index)} missing={missingAt(gaps, index)} />
    ),
    [columns, groupAt, gaps],
  );
  const getRowProps = useCallback(
    ({ row }: RowContext<EventSummary>): RowProps => {
      const isCurrent = isRow(row) && row.id === currentEvent;
      return {
        className: 'cb-table-row',
        onKeyDown: openRow,
        'aria-current': isCurrent || undefined,
      };
    },
    [currentEvent],
  );
  return (
    <div className="cb-table">
      <LateList<EventSummary>
        source={listing.source}
        anchorKey={listing.generation}
        rowHeight={rowHeight}
        height={height}
        fit={isWhole(listing)}
        label={t('label')}
        role="grid"
        total={rowTotal(listing, listing.source.count < arranged.loaded)}
        columnCount={columns.length}
        place={props.place}
        onActiveIndexChange={props.onActiveIndexChange}
        virtualize={virtualize}
        header={<Header columns={columns} sort={props.sort} onSortChange={props.onSortChange} />}
        getKey={keyOf}
        renderRow={renderRow}
        getRowProps={getRowProps}
        onRangeChange={onRangeChange}
        // More rows would go in between sorted ones: only when the reader asks.
        onEndReached={listing.hasNext && listing.nextStatus === 'idle' && !sortedBy ? onLoadNext : undefined}
      />
      <ListingFooter
        listing={listing}
        t={t}
        extent={useExtent(arranged)}
        order={sortedBy ? t('sortedBy', { column: headerOf(sortedBy, t) }) : t('newestFirst')}
        tools={props.tools}
        onLoadNext={onLoadNext}
      />
    </div>
  );
}

/** How much there is, where that is not what the listing counts. */
function useExtent({ listing, groupAt, sortedBy, loaded }: Arranged): ReactElement | undefined {
  const { t } = useEventList();
  const format = useFormat();
  const { count } = listing.source;
  if (!groupAt && !sortedBy) return undefined;
  const values = { rows: format.number(count), loaded: format.number(loaded) };
  if (groupAt) return <span>{t('standsFor', values)}</span>;
  if (count < loaded) return <span>{t('sortedPart', values)}</span>;
  return listing.hasNext ? <span>{t('sortedLoaded', values)}</span> : undefined;
}

function missingAt(gaps: readonly CountedGap[], index: number): number {
  let missing = 0;
  for (const { slot, counted, listed } of gaps) if (slot === index) missing += counted - listed;
  return missing;
}

function keyOf(event: EventSummary): string {
  return event.id;
}

/** What a row stands for besides its own event. */
function RowMarks({ group, missing }: Pick<RowContentProps, 'group' | 'missing'>): ReactElement {
  const { t } = useEventList();
  return (
    <>
      {group && group.count > 1 ? <GroupPill group={group} /> : null}
      {missing > 0 ? <Pill tone="warn">{t('gapHere', { count: missing })}</Pill> : null}
    </>
  );
}

function GroupPill({ group }: { readonly group: RowGroup }): ReactElement {
  const { t } = useEventList();
  const format = useFormat();
  const count = format.number(group.count);
  const { spanMs } = group;
  return (
    <Pill tone="accent">
      {spanMs === undefined
        ? t('groupOf', { count })
        : t('burstOf', { count, span: format.duration(spanMs) })}
    </Pill>
  );
}

function Header({
  columns,
  sort,
  onSortChange,
}: Pick<EventRowsProps, 'columns' | 'sort' | 'onSortChange'>): ReactElement {
  const { t } = useEventList();
  return (
    <div className="cb-table-header" role="row" aria-rowindex={1}>
      {columns.map((column, index) => {
        const { id, known, own } = column;
        const sorted = sortedBy(column, sort);
        return (
          <div
            key={id}
            className="cb-table-cell cb-event-list-cell"
            role="columnheader"
            aria-colindex={index + 1}
            data-column={known ?? 'own'}
            aria-sort={sorted}
            style={widthOf(own)}
          >
            <HeaderText
              text={headerOf(column, t)}
              sorted={sorted}
              onSort={sortValueOf(column) && (() => onSortChange(nextSort(sort, id)))}
            />
          </div>
        );
      })}
    </div>
  );
}

function sortedBy(
  { id, known }: ResolvedColumn,
  sort: EventSort | undefined,
): EventSort['direction'] | undefined {
  if (sort) return sort.column === id ? sort.direction : undefined;
  return known === 'time' ? 'descending' : undefined;
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
  if (!isRow(row)) {
    return (
      <div className="cb-table-gap" role="gridcell" aria-colspan={columns.length}>
        {t(row === 'moved' ? 'moved' : 'rowLoading')}
      </div>
    );
  }
  return (
    <>
      {columns.map((column, index) => (
        <div
          key={column.id}
          className="cb-table-cell cb-event-list-cell"
          role="gridcell"
          aria-colindex={index + 1}
          data-column={column.known ?? 'own'}
          style={widthOf(column.own)}
        >
          <EventCell event={row} column={column} />
          {column === marked && (group || missing > 0) ? <RowMarks group={group} missing={missing} /> : null}
        </div>
      ))}
    </>
  );
}
