'use client';
import type { ReactElement } from 'react';
import { cx } from '../../base/cx.js';
import type { ColumnSort, ListColumn } from '../columns.js';
import { HeaderText } from './HeaderText.js';

type HeaderColumn = Omit<ListColumn<unknown>, 'render' | 'renderCell'>;

export interface ListHeaderProps<C> {
  readonly columns: readonly C[];
  readonly cellClass: string | undefined;
  readonly sortOf: ((column: C) => ColumnSort | undefined) | undefined;
}

/** The names of the columns; those that the list can be sorted by are buttons. */
export function ListHeader<C extends HeaderColumn>({
  columns,
  cellClass,
  sortOf,
}: ListHeaderProps<C>): ReactElement {
  return (
    <div className="cb-table-header" role="row" aria-rowindex={1}>
      {columns.map((column, index) => {
        const { sorted, onSort } = sortOf?.(column) ?? {};
        return (
          <div
            key={column.id}
            className={cx('cb-table-cell', cellClass)}
            role="columnheader"
            aria-colindex={index + 1}
            data-column={column.name}
            data-align={column.align}
            aria-sort={sorted}
            title={column.header}
            style={widthOf(column)}
          >
            {column.renderHeader?.() ?? <HeaderText text={column.header} sorted={sorted} onSort={onSort} />}
          </div>
        );
      })}
    </div>
  );
}

/** The width of a host's column. */
export function widthOf({
  width,
}: {
  readonly width?: string | undefined;
}): { inlineSize: string } | undefined {
  return width === undefined ? undefined : { inlineSize: width };
}
