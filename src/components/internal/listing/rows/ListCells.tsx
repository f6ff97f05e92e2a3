'use client';
import { Fragment, memo, type ReactElement } from 'react';
import { cx } from '../../base/cx.js';
import type { CellAttributes } from '../../data/cell.js';
import type { ListColumn } from '../columns.js';
import { widthOf } from './ListHeader.js';

export interface ListCellsProps<T, E> {
  readonly row: T;
  readonly extra: E | undefined;
  readonly columns: readonly ListColumn<T, E>[];
  readonly cellClass: string | undefined;
}

function Cells<T, E>({ row, extra, columns, cellClass }: ListCellsProps<T, E>): ReactElement {
  return (
    <>
      {columns.map((column, index) => {
        const cell: CellAttributes = {
          className: cx('cb-table-cell', cellClass),
          role: 'gridcell',
          'aria-colindex': index + 1,
          'data-column': column.name,
          'data-align': column.align,
          style: widthOf(column),
        };
        if (column.renderCell) return <Fragment key={column.id}>{column.renderCell(row, cell)}</Fragment>;
        return (
          <div key={column.id} {...cell}>
            {column.render?.(row, extra)}
          </div>
        );
      })}
    </>
  );
}

/** The cells of a grid row. */
export const ListCells: typeof Cells = /* @__PURE__ */ memo(Cells) as unknown as typeof Cells;
