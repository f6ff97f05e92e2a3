import type { Virtualizer } from '@tanstack/react-virtual';
import { toContent, toScroll } from './scale.js';

export type ListVirtualizer = Virtualizer<HTMLElement, HTMLElement>;

/** The part of the rows that is laid out: `base` is its first row, `margin` that row's place on the strip. */
export interface RowWindow {
  readonly base: number;
  readonly margin: number;
}

export interface Layout {
  /** Rows in all. */
  readonly count: number;
  /** Rows in a window. */
  readonly size: number;
  /** Height of a row, or its estimate. */
  readonly rowHeight: number;
  /** Height of all rows. */
  readonly content: number;
  /** Height of what is seen of them. */
  readonly viewport: number;
}

export const START: RowWindow = { base: 0, margin: 0 };

/** Content position at the top of the viewport. */
export function contentAt(window: RowWindow, scroll: number, rowHeight: number): number {
  return window.base * rowHeight + scroll - window.margin;
}

/** A window around a row, inside the list. */
export function baseAround(index: number, layout: Layout): number {
  const centred = Math.floor(index - layout.size / 2);
  return Math.max(0, Math.min(centred, layout.count - layout.size));
}

/** The window for a content position shown at a strip position. */
export function windowAt(position: number, scroll: number, layout: Layout): RowWindow {
  const base = baseAround(position / layout.rowHeight, layout);
  return { base, margin: scroll - (position - base * layout.rowHeight) };
}

/** After a jump of the bar: the strip's position says which rows. */
export function jump(scroll: number, layout: Layout): RowWindow {
  return windowAt(toContent(scroll, layout.content, layout.viewport), scroll, layout);
}

/**
 * After a move pixel for pixel: the same window, or one centred anew when its edge comes near. `extent` is the
 * height of the rows from one index to another.
 */
export function follow(
  window: RowWindow,
  first: number,
  last: number,
  layout: Layout,
  extent: (from: number, to: number) => number,
): RowWindow {
  if (isCovered(window, first, last, layout)) return window;
  const base = baseAround(first, layout);
  if (base === window.base) return window;
  const margin =
    base > window.base
      ? window.margin + extent(window.base, base)
      : window.margin - extent(base, window.base);
  return { base, margin };
}

/** Whether a window need not move for rows from one index to another. */
function isCovered({ base }: RowWindow, first: number, last: number, { size, count }: Layout): boolean {
  const spare = Math.floor(size / 8);
  return (base === 0 || first >= base + spare) && (base + size >= count || last <= base + size - spare);
}

/** Whether a window will not move for a row, wherever in the viewport that is shown. */
export function isWellInside(window: RowWindow, index: number, layout: Layout): boolean {
  const page = Math.ceil(layout.viewport / layout.rowHeight);
  return isCovered(window, index - page, index + page, layout);
}

/** Where the strip should stand for what is in view. Differs from where it is after moves pixel for pixel. */
export function restingScroll(window: RowWindow, scroll: number, layout: Layout): number {
  const position = contentAt(window, scroll, layout.rowHeight);
  const clamped = Math.max(0, Math.min(position, layout.content - layout.viewport));
  return toScroll(clamped, layout.content, layout.viewport);
}

/** Keeps a window inside a list whose length changed. */
export function clampWindow(window: RowWindow, count: number, size: number, rowHeight: number): RowWindow {
  const base = Math.max(0, Math.min(window.base, count - size));
  return base === window.base ? window : { base, margin: window.margin + (base - window.base) * rowHeight };
}
