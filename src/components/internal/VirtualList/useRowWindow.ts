'use client';
import { observeElementOffset, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from '../useLatest.js';
import { useIsomorphicLayoutEffect } from '../useLayout.js';
import {
  clampWindow,
  contentAt,
  follow,
  jump,
  type Layout,
  type RowWindow,
  restingScroll,
  START,
  windowAt,
} from './rowWindow.js';
import { stripHeight, toScroll } from './scale.js';

/** Lists up to this length are one window. */
const WHOLE = 10_000;
const WINDOW = 2_000;
const OVERSCAN = 6;
/** A scroll further than this in one event is the bar, unless a wheel turned just before. */
const JUMP_PX = 2_000;
const WHEEL_MS = 250;

export type ListVirtualizer = Virtualizer<HTMLElement, HTMLElement>;
export type Align = 'start' | 'end' | 'center' | 'auto';

export interface RowWindowOptions {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  rowHeight: number;
  measured: boolean;
  /** Height to assume before the first layout. */
  initialHeight: number;
  /** Stays mounted wherever the list scrolls. */
  pinned: number;
  /** Names a row across changes; only asked for measured rows. */
  keyOf: (index: number) => string | number;
  /** Height of what stands above and below the rows inside the scroller. */
  around: { readonly header: number; readonly footer: number };
}

export interface RowWindowHandle {
  readonly virtualizer: ListVirtualizer;
  readonly base: number;
  readonly margin: number;
  readonly size: number;
  readonly strip: number;
  scrollToIndex: (index: number, align: Align) => void;
  /** Moves what is in view by so many pixels of content, before the next paint. */
  shift: (pixels: number) => void;
  reset: () => void;
  /** Rows above the view; a fraction is part of a row. */
  above: () => number;
  /** Scrolls so that as many rows are above the view. */
  showFrom: (rows: number) => void;
}

/** Runs TanStack Virtual inside a window of rows that follows the scroll. */
export function useRowWindow(options: RowWindowOptions): RowWindowHandle {
  const { scroller, count, rowHeight, measured, initialHeight, pinned, keyOf, around } = options;
  const [, rerender] = useReducer((version: number) => version + 1, 0);
  const state = useRef<RowWindow>(START);
  // A measured list needs its whole to find its heights; a fixed one computes them, so its window can be small.
  const size = Math.min(count, measured && count <= WHOLE ? WHOLE : WINDOW);
  state.current = clampWindow(state.current, count, size, rowHeight);
  const { base, margin } = state.current;

  const keysFrom = useMemo(() => keysByBase(measured ? keyOf : undefined), [measured, keyOf]);
  const estimateSize = useCallback(() => rowHeight, [rowHeight]);
  const local = pinned - base;
  const rangeExtractor = useCallback((range: Range) => indexes(range, local), [local]);

  const layoutOf = (instance: ListVirtualizer): Layout => {
    const windowHeight = measured ? instance.getTotalSize() : size * rowHeight;
    const rect = instance.scrollRect?.height ?? initialHeight;
    return {
      count,
      size,
      rowHeight,
      content: windowHeight + (count - size) * rowHeight,
      viewport: Math.max(rect - around.header - around.footer, 1),
    };
  };
  const latest = useLatest({ layoutOf, size, measured, rowHeight, around, count, keysFrom });
  const drawn = useRef(state.current);
  useIsomorphicLayoutEffect(() => {
    drawn.current = state.current;
  });

  const observe = useCallback(
    (instance: ListVirtualizer, report: (offset: number, isScrolling: boolean) => void) =>
      observeMoves(
        instance,
        state,
        () => latest.current.layoutOf(instance),
        latest.current.measured,
        (next) => {
          state.current = next;
          // The virtualizer looks at the new window before it reports a move, so that one render draws both.
          const getItemKey = latest.current.keysFrom(next.base);
          instance.setOptions({ ...instance.options, scrollMargin: next.margin, getItemKey });
        },
        () => {
          if (drawn.current !== state.current) flushSync(rerender);
        },
        report,
      ),
    [latest],
  );

  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: size,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey: keysFrom(base),
    rangeExtractor,
    scrollMargin: margin,
    scrollPaddingEnd: around.header,
    overscan: OVERSCAN,
    initialRect: { width: 0, height: initialHeight },
    indexAttribute: 'data-local',
    observeElementOffset: observe,
  });

  const actions = useMemo(
    () => ({
      scrollToIndex: (index: number, align: Align) =>
        scrollToIndex(virtualizer, state, latest.current, index, align, rerender),
      shift: (pixels: number) => {
        const element = virtualizer.scrollElement;
        if (!element) return;
        const layout = latest.current.layoutOf(virtualizer);
        const position = contentAt(state.current, element.scrollTop, layout.rowHeight) + pixels;
        moveTo(virtualizer, state, position, layout);
        rerender();
      },
      above: () => {
        const element = virtualizer.scrollElement;
        return element
          ? contentAt(state.current, element.scrollTop, latest.current.rowHeight) / latest.current.rowHeight
          : 0;
      },
      showFrom: (rows: number) => {
        const layout = latest.current.layoutOf(virtualizer);
        moveTo(virtualizer, state, rows * layout.rowHeight, layout);
        rerender();
      },
      reset: () => {
        state.current = START;
        const element = virtualizer.scrollElement;
        if (element) element.scrollTop = 0;
        virtualizer.scrollOffset = 0;
        virtualizer.measure();
      },
    }),
    [virtualizer, latest],
  );
  return { virtualizer, base, margin, size, strip: stripHeight(layoutOf(virtualizer).content), ...actions };
}

type KeyOf = (index: number) => string | number;

/** Names for the rows of a window: the same function for the same base, since another one makes all heights anew. */
function keysByBase(keyOf: KeyOf | undefined): (base: number) => KeyOf {
  let last: { base: number; key: KeyOf } | undefined;
  return (base) => {
    if (last?.base !== base) {
      last = { base, key: (local) => (keyOf ? keyOf(base + local) : base + local) };
    }
    return last.key;
  };
}

function indexes(range: Range, pinned: number): number[] {
  const from = Math.max(range.startIndex - range.overscan, 0);
  const to = Math.min(range.endIndex + range.overscan, range.count - 1);
  const all: number[] = [];
  if (pinned >= 0 && pinned < from) all.push(pinned);
  for (let index = from; index <= to; index++) all.push(index);
  if (pinned > to && pinned < range.count) all.push(pinned);
  return all;
}

/** Puts a content position at the top of the viewport. */
function moveTo(
  instance: ListVirtualizer,
  state: RefObject<RowWindow>,
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
}

function scrollToIndex(
  instance: ListVirtualizer,
  state: RefObject<RowWindow>,
  now: { layoutOf: (instance: ListVirtualizer) => Layout; measured: boolean; around: { header: number } },
  index: number,
  align: Align,
  rerender: () => void,
): void {
  const element = instance.scrollElement;
  const layout = now.layoutOf(instance);
  if (!element || layout.count === 0) return;
  const target = Math.max(0, Math.min(index, layout.count - 1));
  const { base } = state.current;
  const inWindow = target >= base && target < base + layout.size;
  if (now.measured && inWindow) {
    instance.scrollToIndex(target - base, { align });
    return;
  }
  const top = contentAt(state.current, element.scrollTop, layout.rowHeight);
  const row = target * layout.rowHeight;
  const position = aligned(row, layout.rowHeight, top, layout.viewport, align);
  if (position === top) return;
  moveTo(instance, state, position, layout);
  rerender();
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

/** Tells the bar's jumps from moves pixel for pixel, keeps the window around them, and settles the strip at rest. */
function observeMoves(
  instance: ListVirtualizer,
  state: RefObject<RowWindow>,
  layoutNow: () => Layout,
  measured: boolean,
  moveWindow: (next: RowWindow) => void,
  draw: () => void,
  report: (offset: number, isScrolling: boolean) => void,
): (() => void) | undefined {
  const element = instance.scrollElement;
  if (!element) return undefined;
  let before = element.scrollTop;
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
    const far = Math.abs(scroll - before) > Math.max(JUMP_PX, layout.viewport);
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
    before = element.scrollTop;
    moveWindow({ base: state.current.base, margin: state.current.margin + before - scroll });
    instance.scrollOffset = before;
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
    before = offset;
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
