import type { CSSProperties, HTMLAttributes, ReactNode } from 'react';
import type { RowSource, ScrollPosition } from '../../../model/index.js';
import type { ListRole, ListRowRole } from './roles.js';

/** A row to draw. `undefined` while its page is not in memory, `'moved'` when it left its slot. */
export interface RowContext<T> {
  readonly row: T | 'moved' | undefined;
  readonly index: number;
}

/** What a host element of a row may carry besides what the list sets. */
export type RowProps = HTMLAttributes<HTMLDivElement> & {
  readonly [data: `data-${string}`]: string | undefined;
};

export type ActiveReason = 'keyboard' | 'focus' | 'data';

export interface VirtualListHandle {
  /** The scroll container. */
  readonly element: HTMLElement | null;
  scrollToIndex: (index: number, align?: 'start' | 'end' | 'center' | 'auto') => void;
  /** Scrolls a row into view, makes it the active one and focuses it. */
  focusRow: (index: number) => void;
}

export interface VirtualListProps<T> {
  source: RowSource<T>;
  /** Pixels: fixed, or an estimate for rows that are measured. */
  rowHeight: number | { readonly estimate: number };
  /** Draws the inside of a row. Keep it cheap and its identity stable: every visible row is drawn anew when it changes. */
  renderRow: (context: RowContext<T>) => ReactNode;
  /** Attributes for a row's element, e.g. `aria-selected`, `data-…`, `onClick`. */
  getRowProps?: ((context: RowContext<T>) => RowProps) | undefined;
  /** Names a row. Needed for prepending without jumps. */
  getKey?: ((row: T, index: number) => string) | undefined;
  /** Accessible name of the list. */
  label: string;
  /** @default 'list' */
  role?: ListRole | undefined;
  /** @default what fits `role` */
  rowRole?: ListRowRole | undefined;
  /** How many rows there are in all; -1 when nobody knows. @default `source.count` */
  total?: number | undefined;
  /** Columns of a grid, also those that are hidden for want of room. */
  columnCount?: number | undefined;
  /** Sticks to the top of the scroll. For grids and tables: one `row`. */
  header?: ReactNode;
  footer?: ReactNode;
  /** The row that has the tab stop. */
  activeIndex?: number | undefined;
  onActiveIndexChange?: ((index: number, reason: ActiveReason) => void) | undefined;
  /** First and last row in view, whenever they change. */
  onRangeChange?: ((first: number, last: number) => void) | undefined;
  /** The last rows came into view; once per length, and only in a list that has a height of its own. */
  onEndReached?: (() => void) | undefined;
  /** `false` draws every row. Short lists and print always do. @default true */
  virtualize?: boolean | undefined;
  /** Height of the scroll container. @default '100%' */
  height?: number | string | undefined;
  /** Makes `height` the most it takes: with fewer rows it is as high as they are. For lists drawn whole. */
  fit?: boolean | undefined;
  /** The listing's generation: a new one starts at the top. */
  anchorKey?: string | undefined;
  /** Where the reader was in this generation, and where it is noted. */
  place?: ScrollPosition | undefined;
  multiselectable?: boolean | undefined;
  busy?: boolean | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
}
