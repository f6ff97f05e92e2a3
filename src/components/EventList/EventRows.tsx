'use client';
import { type ReactElement, useCallback } from 'react';
import type { CountedGap } from '../../insights/countedGaps.js';
import type { RowGroup } from '../../insights/foldRows.js';
import type { EventSummary, Listing, ListPlace } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { LateList } from '../internal/LateList.js';
import { ListingFooter } from '../internal/ListingEnd.js';
import { isRow, isWhole, openRow, rowTotal } from '../internal/listingRows.js';
import { Pill } from '../internal/Pill.js';
import type { RowContext, RowProps } from '../internal/VirtualList/index.js';
import { COLUMN_HEADERS, type ResolvedColumn } from './columns.js';
import { EventCell } from './EventCells.js';
import { useEventList } from './EventListContext.js';

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
  const format = useFormat();
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
        total={rowTotal(listing, groupAt !== undefined)}
        columnCount={columns.length}
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
      <ListingFooter
        listing={listing}
        t={t}
        extent={
          groupAt ? (
            <span>
              {t('standsFor', {
                rows: format.number(listing.source.count),
                loaded: format.number(props.loaded),
              })}
            </span>
          ) : undefined
        }
        order={t('newestFirst')}
        tools={props.tools}
        onLoadNext={onLoadNext}
      />
    </div>
  );
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

function Header({ columns }: { readonly columns: readonly ResolvedColumn[] }): ReactElement {
  const { t } = useEventList();
  return (
    <div className="cb-table-header" role="row" aria-rowindex={1}>
      {columns.map(({ id, known, own }, index) => (
        <div
          key={id}
          className="cb-table-cell cb-event-list-cell"
          role="columnheader"
          aria-colindex={index + 1}
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
