import { observeElementOffset } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import {
  contentAt,
  follow,
  jump,
  type Layout,
  type ListVirtualizer,
  type RowWindow,
  restingScroll,
} from './rowWindow.js';
import { stripHeight } from './scale.js';

/** A scroll further than this in one event is the bar, unless a wheel turned just before. */
const JUMP_PX = 2_000;
const WHEEL_MS = 250;

/**
 * Tells the bar's jumps from moves pixel for pixel, keeps the window around them, and settles the strip at rest.
 * `place` is the last known scroll: a list that was scrolled to a row is there already, whatever the browser rounds.
 */
export function observeMoves(
  instance: ListVirtualizer,
  state: RefObject<RowWindow>,
  place: RefObject<number>,
  layoutNow: () => Layout,
  measured: boolean,
  moveWindow: (next: RowWindow) => void,
  draw: () => void,
  report: (offset: number, isScrolling: boolean) => void,
): (() => void) | undefined {
  const element = instance.scrollElement;
  if (!element) return undefined;
  place.current = element.scrollTop;
  let wheelAt = Number.NEGATIVE_INFINITY;
  const onWheel = (): void => {
    wheelAt = performance.now();
  };

  const extent = (from: number, to: number): number => {
    const { rowHeight } = layoutNow();
    if (!measured) return (to - from) * rowHeight;
    const { base } = state.current;
    let height = 0;
    for (let index = from; index < to; index++) {
      const key = instance.options.getItemKey(index - base);
      height += instance.itemSizeCache.get(key) ?? rowHeight;
    }
    return height;
  };

  const moved = (scroll: number): RowWindow => {
    const layout = layoutNow();
    const window = state.current;
    if (layout.size === layout.count) return window;
    const far = Math.abs(scroll - place.current) > Math.max(JUMP_PX, layout.viewport);
    if (far && performance.now() - wheelAt > WHEEL_MS) return jump(scroll, layout);
    const first = Math.floor(contentAt(window, scroll, layout.rowHeight) / layout.rowHeight);
    const last = first + Math.ceil(layout.viewport / layout.rowHeight);
    return follow(window, first, last, layout, extent);
  };

  const settle = (): void => {
    const layout = layoutNow();
    if (layout.size === layout.count) return;
    const scroll = element.scrollTop;
    const resting = restingScroll(state.current, scroll, layout);
    if (Math.abs(resting - scroll) < 1) return;
    element.scrollTop = resting;
    const settled = element.scrollTop;
    place.current = settled;
    moveWindow({ base: state.current.base, margin: state.current.margin + settled - scroll });
    instance.scrollOffset = settled;
    draw();
  };

  /** The strip ran out while rows are left, or the other way round. */
  const stuck = (scroll: number): boolean => {
    const layout = layoutNow();
    const end = stripHeight(layout.content) - layout.viewport;
    return (
      (scroll <= 0 || scroll >= end - 1) &&
      Math.abs(restingScroll(state.current, scroll, layout) - scroll) > 1
    );
  };

  const stop = observeElementOffset(instance, (offset, isScrolling) => {
    const next = moved(offset);
    place.current = offset;
    if (next !== state.current) {
      moveWindow(next);
      instance.scrollOffset = offset;
    }
    report(offset, isScrolling);
    draw();
    if (!isScrolling || stuck(offset)) settle();
  });
  element.addEventListener('wheel', onWheel, { passive: true });
  element.addEventListener('touchmove', onWheel, { passive: true });
  return () => {
    stop?.();
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('touchmove', onWheel);
  };
}
