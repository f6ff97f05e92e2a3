import type { CSSProperties, ReactElement } from 'react';
import { cx } from '../../base/cx.js';
import { useListPanel } from '../ListPanelContext.js';
import type { FrameColumn } from './ListFrame.js';
import { widthOf } from './ListHeader.js';

export interface RowSkeletonProps {
  readonly rows: number;
  readonly columns: readonly FrameColumn[] | undefined;
  readonly cellClass: string | undefined;
}

/** Grey shapes of rows with their cells, or of cards, at their real height. */
export function RowSkeleton({ rows, columns, cellClass }: RowSkeletonProps): ReactElement {
  const { rowHeight, isCompact } = useListPanel();
  const style = { '--cb-row-height': `${rowHeight}px` } as CSSProperties;
  return (
    <div className="cb-skeleton" data-kind="rows" style={style}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are alike and never move
        <div className="cb-skeleton-row cb-table-row" key={index} aria-hidden="true">
          {columns && !isCompact ? (
            columns.map((column, place) => (
              <div
                key={column.id}
                className={cx('cb-table-cell', cellClass)}
                data-column={column.name}
                data-align={column.align}
                style={widthOf(column)}
              >
                {place === 0 ? <Bars index={index} isTall={rowHeight > 40} /> : <Bar width={4} />}
              </div>
            ))
          ) : (
            <Bars index={index} isTall />
          )}
        </div>
      ))}
    </div>
  );
}

function Bars({ index, isTall }: { readonly index: number; readonly isTall: boolean }): ReactElement {
  return (
    <div className="cb-skeleton-lines">
      <Bar width={index % 4} />
      {isTall ? <Bar width={5} /> : null}
    </div>
  );
}

function Bar({ width }: { readonly width: number }): ReactElement {
  return <div className="cb-skeleton-bar" data-width={width} />;
}
