'use client';
import { memo, type ReactElement, type ReactNode, type Ref } from 'react';
import { cx } from '../base/cx.js';
import { type ListRole, type ListRowRole, positionOf } from './roles.js';
import type { RowContext, RowProps } from './types.js';

/**
 * Pixels from the window's start; `stack` = after the row before it in the window; `flow` = in the flow of a list
 * that is drawn whole.
 */
export type RowPlace = number | 'stack' | 'flow';

export interface ListRowProps<T> {
  index: number;
  row: T | 'moved' | undefined;
  /** Index inside the window, for measuring. */
  local: number;
  place: RowPlace;
  height: number | undefined;
  pinned: boolean;
  tabStop: boolean;
  focusable: boolean;
  role: ListRole;
  rowRole: ListRowRole;
  total: number;
  hasHeader: boolean;
  measure: Ref<HTMLDivElement> | undefined;
  renderRow: (context: RowContext<T>) => ReactNode;
  getRowProps: ((context: RowContext<T>) => RowProps) | undefined;
}

/** A list's item cannot be selected: its box tells. */
const NOT_SELECTED = { 'aria-selected': undefined };

function ListRowView<T>(props: ListRowProps<T>): ReactElement {
  const { index, row, local, place, height, pinned, tabStop, focusable, role, rowRole, total, hasHeader } =
    props;
  const context: RowContext<T> = { row, index };
  const own = props.getRowProps?.(context);
  return (
    <div
      {...positionOf(role, index, total, hasHeader)}
      {...own}
      {...(role !== 'grid' && NOT_SELECTED)}
      role={rowRole}
      ref={props.measure}
      className={cx('cb-list-row', own?.className)}
      style={{ ...own?.style, top: typeof place === 'number' ? place : undefined, blockSize: height }}
      tabIndex={focusable ? (tabStop ? 0 : -1) : undefined}
      data-index={index}
      data-local={local}
      data-fixed={typeof place === 'number' && height !== undefined ? '' : undefined}
      data-flow={place === 'flow' ? '' : undefined}
      data-stack={place === 'stack' ? '' : undefined}
      data-pinned={pinned ? '' : undefined}
      data-pending={row === undefined || row === 'moved' ? '' : undefined}
    >
      {props.renderRow(context)}
    </div>
  );
}

/** One row. Drawn again only when its own row, place or tab stop changes. */
export const ListRow: typeof ListRowView = /* @__PURE__ */ memo(ListRowView) as unknown as typeof ListRowView;
