'use client';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '../../base/cx.js';
import type { ListColumn } from '../columns.js';
import { useListPanel } from '../ListPanelContext.js';
import { UpdatedNote } from '../notices/UpdatedNote.js';
import { widthOf } from './ListHeader.js';

/** What a header needs of a column. */
export type FrameColumn = Omit<ListColumn<unknown>, 'render' | 'renderCell' | 'renderHeader'>;

export interface ListFrameProps {
  /** As the rows would have them; omit for a frame without a header. */
  readonly columns: readonly FrameColumn[] | undefined;
  readonly cellClass: string | undefined;
  readonly children: ReactNode;
}

/** The list's frame with something else in place of rows, as tall as the list: nothing around it moves. */
export function ListFrame({ columns, cellClass, children }: ListFrameProps): ReactElement {
  const { height, isCompact } = useListPanel();
  return (
    <div className="cb-table">
      <div className="cb-table-frame" style={{ blockSize: height }}>
        {columns && !isCompact ? (
          <div className="cb-table-header" aria-hidden="true">
            {columns.map((column) => (
              <div
                key={column.id}
                className={cx('cb-table-cell', cellClass)}
                data-column={column.name}
                data-align={column.align}
                style={widthOf(column)}
              >
                <span className="cb-table-sort">{column.header}</span>
              </div>
            ))}
          </div>
        ) : null}
        <div className="cb-table-instead">{children}</div>
      </div>
      <div className="cb-table-footer">
        <UpdatedNote />
      </div>
    </div>
  );
}
