import type { RefObject } from 'react';
import {
  contentAt,
  isWellInside,
  type Layout,
  type ListVirtualizer,
  type RowWindow,
  START,
  windowAt,
} from './rowWindow.js';
import { toScroll } from './scale.js';

export type Align = 'start' | 'end' | 'center' | 'auto';

/** Puts a content position at the top of the viewport. */
export function moveTo(
  instance: ListVirtualizer,
  state: RefObject<RowWindow>,
  place: RefObject<number>,
  position: number,
  layout: Layout,
): void {
  const element = instance.scrollElement;
  if (!element) return;
  const clamped = Math.max(0, Math.min(position, layout.content - layout.viewport));
  element.scrollTop = toScroll(clamped, layout.content, layout.viewport);
  // What the browser made of it: it rounds, and clamps while the strip still has its old height.
  const scroll = element.scrollTop;
  state.current = layout.size === layout.count ? START : windowAt(clamped, scroll, layout);
  instance.scrollOffset = scroll;
  place.current = scroll;
}

interface Now {
  readonly layoutOf: (instance: ListVirtualizer) => Layout;
  readonly measured: boolean;
}

/** Brings a row into view. Measured rows are the virtualizer's to find, in a window that will stand around them. */
export function scrollToIndex(
  instance: ListVirtualizer,
  state: RefObject<RowWindow>,
  place: RefObject<number>,
  { layoutOf, measured }: Now,
  index: number,
  align: Align,
  moveWindow: (next: RowWindow) => void,
): void {
  const element = instance.scrollElement;
  const layout = layoutOf(instance);
  if (!element || layout.count === 0) return;
  const target = Math.max(0, Math.min(index, layout.count - 1));
  if (!measured || !isWellInside(state.current, target, layout)) {
    const top = contentAt(state.current, element.scrollTop, layout.rowHeight);
    const row = target * layout.rowHeight;
    const position = aligned(row, layout.rowHeight, top, layout.viewport, align);
    if (position === top) return;
    moveTo(instance, state, place, position, layout);
    moveWindow(state.current);
  }
  if (measured) instance.scrollToIndex(target - state.current.base, { align });
}

/** Content position for the viewport's top that shows a row as wished. */
function aligned(row: number, height: number, top: number, viewport: number, align: Align): number {
  const end = row + height - viewport;
  if (align === 'start') return row;
  if (align === 'end') return end;
  if (align === 'center') return row + height / 2 - viewport / 2;
  if (row < top) return row;
  return end > top ? end : top;
}
