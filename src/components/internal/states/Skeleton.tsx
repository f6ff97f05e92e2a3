'use client';
import type { CSSProperties, ReactElement } from 'react';

export interface SkeletonProps {
  /** Lines of text. */
  lines?: number | undefined;
  /** Rows of a list, at their real height. */
  rows?: number | undefined;
  /** Height of one row in pixels. */
  rowHeight?: number | undefined;
  /** Said to screen readers. */
  label?: string | undefined;
}

/** Grey shapes where content will be. They show only after about 150 ms, so quick answers do not flash. */
export function Skeleton({ lines, rows, rowHeight, label }: SkeletonProps): ReactElement {
  const count = Math.min(rows ?? lines ?? 3, 40);
  const style =
    rowHeight === undefined ? undefined : ({ '--cb-row-height': `${rowHeight}px` } as CSSProperties);
  return (
    <div className="cb-skeleton" data-kind={rows === undefined ? 'lines' : 'rows'} style={style}>
      {label ? <span className="cb-visually-hidden">{label}</span> : null}
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are alike and never move
        <div className="cb-skeleton-row" key={index} aria-hidden="true">
          <div className="cb-skeleton-bar" data-width={index % 4} />
        </div>
      ))}
    </div>
  );
}
