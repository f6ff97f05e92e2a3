'use client';
import { type ReactElement, type ReactNode, type Ref, useCallback } from 'react';
import { QuietHints } from '../../overlays/Hint.js';
import type { RowContext, RowProps, VirtualListHandle } from '../../VirtualList/index.js';
import type { Arranged } from '../arrange/useArranged.js';
import type { ColumnSort, ListColumn } from '../columns.js';
import { useListPanel } from '../ListPanelContext.js';
import { isRow, isWhole, openRow, rowTotal } from '../listingRows.js';
import type { ListFeed } from '../listProps.js';
import { CellTip } from './CellTip.js';
import { LateList } from './LateList.js';
import { ListCells } from './ListCells.js';
import { ListFooter } from './ListFooter.js';
import { ListHeader } from './ListHeader.js';

export interface ListTableProps<T, E, C extends ListColumn<T, E>> {
  readonly arranged: Arranged<T>;
  readonly columns: readonly C[];
  /** Class of its cells beside the shared one. */
  readonly cellClass?: string | undefined;
  /** Names a row. Its identity must not change. */
  readonly keyOf: (row: T) => string;
  /** Key of the row that is open elsewhere; it is marked. */
  readonly currentKey?: string | undefined;
  /** What the list knows of a row besides its data. Equal values keep a row from being drawn anew. */
  readonly extraAt?: ((index: number) => E | undefined) | undefined;
  /** Draws a row where there is no room for columns. */
  readonly renderCard?: ((row: T, extra: E | undefined) => ReactNode) | undefined;
  readonly sortOf?: ((column: C) => ColumnSort | undefined) | undefined;
  /** Order of the rows, for the footer. */
  readonly order?: string | undefined;
  /** What can be done with the list as a whole, at the end of the footer. */
  readonly tools?: ReactNode;
  readonly onActiveIndexChange?: ((index: number) => void) | undefined;
  /** More for a row's element, e.g. `aria-selected`. Every row on screen is drawn anew when it changes. */
  readonly rowProps?: ((row: T) => RowProps) | undefined;
  readonly multiselectable?: boolean | undefined;
  readonly listRef?: Ref<VirtualListHandle> | undefined;
}

/** The rows on screen, as a grid or as a list of cards, and the footer below them. */
export function ListTable<T, E = undefined, C extends ListColumn<T, E> = ListColumn<T, E>>(
  props: ListTableProps<T, E, C>,
): ReactElement {
  const { arranged, columns, cellClass, keyOf, currentKey, extraAt, renderCard, rowProps } = props;
  const { listing } = arranged;
  const panel = useListPanel();
  const { t, isCompact, onFetchNextPage } = panel;
  const columnCount = columns.length;
  const renderRow = useCallback(
    ({ row, index }: RowContext<T>) => {
      if (!isRow(row)) {
        return (
          <div
            className="cb-table-gap"
            {...(!isCompact && { role: 'gridcell', 'aria-colspan': columnCount })}
          >
            {t(row === 'moved' ? 'moved' : 'rowLoading')}
          </div>
        );
      }
      const extra = extraAt?.(index);
      if (isCompact && renderCard) return renderCard(row, extra);
      return <ListCells row={row} extra={extra} columns={columns} cellClass={cellClass} />;
    },
    [t, isCompact, columnCount, columns, cellClass, extraAt, renderCard],
  );
  const getRowProps = useCallback(
    ({ row }: RowContext<T>): RowProps => ({
      className: 'cb-table-row',
      onKeyDown: openRow,
      'aria-current': (currentKey !== undefined && isRow(row) && keyOf(row) === currentKey) || undefined,
      ...(isRow(row) && rowProps?.(row)),
    }),
    [currentKey, keyOf, rowProps],
  );
  return (
    <div className="cb-table">
      {/* Rows open, and what is open says in full what its row says on hover. */}
      <QuietHints.Provider value>
        <LateList<T>
          listRef={props.listRef}
          multiselectable={props.multiselectable}
          source={listing.source}
          anchorKey={listing.generation}
          rowHeight={panel.rowHeight}
          height={panel.height}
          fit={isWhole(listing)}
          label={t('label')}
          role={isCompact ? 'list' : 'grid'}
          total={rowTotal(listing, listing.source.count < arranged.loaded)}
          columnCount={columnCount}
          place={panel.scrollPosition}
          virtualize={panel.virtualize}
          header={
            isCompact ? undefined : (
              <ListHeader columns={columns} cellClass={cellClass} sortOf={props.sortOf} />
            )
          }
          getKey={keyOf}
          renderRow={renderRow}
          getRowProps={getRowProps}
          onActiveIndexChange={props.onActiveIndexChange}
          onRangeChange={slotsOf(arranged, panel.onVisibleRowsChange)}
          // More rows would go in between sorted ones: only when the reader asks.
          onEndReached={
            listing.hasNextPage && listing.nextPageStatus === 'idle' && !arranged.isSorted
              ? onFetchNextPage
              : undefined
          }
        />
      </QuietHints.Provider>
      <CellTip />
      <ListFooter arranged={arranged} order={props.order} tools={props.tools} />
    </div>
  );
}

/** Slots of the listing itself are what its owner keeps pages for. Sorted rows are kept anyway. */
function slotsOf<T>(
  { groupAt, isSorted }: Arranged<T>,
  onVisibleRowsChange: ListFeed['onVisibleRowsChange'],
) {
  if (isSorted || !onVisibleRowsChange) return undefined;
  if (!groupAt) return onVisibleRowsChange;
  return (first: number, last: number) => onVisibleRowsChange(groupAt(first).slot, groupAt(last).slot);
}
