'use client';
import type { Range } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from '../react/useLatest.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import { observeMoves } from './observeMoves.js';
import {
  clampWindow,
  contentAt,
  type Layout,
  type ListVirtualizer,
  type RowWindow,
  START,
} from './rowWindow.js';
import { stripHeight } from './scale.js';
import { type Align, moveTo, scrollToIndex } from './scrollRows.js';
import { useRowVirtualizer } from './useRowVirtualizer.js';

/** Lists up to this length are one window. */
const WHOLE = 10_000;
const WINDOW = 2_000;
const OVERSCAN = 6;

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
  around: () => { readonly header: number; readonly footer: number };
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
  /** Where the list is scrolled to, as far as is known. */
  const place = useRef(0);
  // A measured list needs its whole to find its heights; a fixed one computes them, so its window can be small.
  const size = Math.min(count, measured && count <= WHOLE ? WHOLE : WINDOW);
  const shown = clampWindow(state.current, count, size, rowHeight);
  const { base, margin } = shown;

  const keysFrom = useMemo(() => keysByBase(measured ? keyOf : undefined), [measured, keyOf]);
  const estimateSize = useCallback(() => rowHeight, [rowHeight]);
  const local = pinned - base;
  const rangeExtractor = useCallback((range: Range) => indexes(range, local), [local]);

  const contentOf = (instance: ListVirtualizer): number =>
    (measured ? instance.getTotalSize() : size * rowHeight) + (count - size) * rowHeight;
  const layoutOf = (instance: ListVirtualizer): Layout => {
    const rect = instance.scrollRect?.height ?? initialHeight;
    const { header, footer } = around();
    const viewport = Math.max(rect - header - footer, 1);
    return { count, size, rowHeight, content: contentOf(instance), viewport };
  };
  const latest = useLatest({ layoutOf, measured, rowHeight, keysFrom });
  const drawn = useRef(shown);
  useIsomorphicLayoutEffect(() => {
    state.current = shown;
    drawn.current = shown;
  });

  const moveWindow = useCallback(
    (instance: ListVirtualizer, next: RowWindow) => {
      state.current = next;
      const getItemKey = latest.current.keysFrom(next.base);
      instance.setOptions({ ...instance.options, scrollMargin: next.margin, getItemKey });
    },
    [latest],
  );

  const observe = useCallback(
    (instance: ListVirtualizer, report: (offset: number, isScrolling: boolean) => void) =>
      observeMoves(
        instance,
        state,
        place,
        () => latest.current.layoutOf(instance),
        latest.current.measured,
        // The virtualizer looks at the new window before it reports a move, so that one render draws both.
        (next) => moveWindow(instance, next),
        () => {
          if (drawn.current !== state.current) flushSync(rerender);
        },
        report,
      ),
    [latest, moveWindow],
  );

  const virtualizer = useRowVirtualizer(
    {
      count: size,
      getScrollElement: () => scroller.current,
      estimateSize,
      getItemKey: keysFrom(base),
      rangeExtractor,
      scrollMargin: margin,
      // Only measured rows are the virtualizer's to scroll to.
      scrollPaddingEnd: measured ? around().header : 0,
      overscan: OVERSCAN,
      initialRect: { width: 0, height: initialHeight },
      indexAttribute: 'data-local',
      observeElementOffset: observe,
    },
    place,
  );

  const actions = useMemo(
    () => ({
      scrollToIndex: (index: number, align: Align) =>
        scrollToIndex(virtualizer, state, place, latest.current, index, align, (next) => {
          moveWindow(virtualizer, next);
          rerender();
        }),
      shift: (pixels: number) => {
        const element = virtualizer.scrollElement;
        if (!element) return;
        const layout = latest.current.layoutOf(virtualizer);
        const position = contentAt(state.current, element.scrollTop, layout.rowHeight) + pixels;
        moveTo(virtualizer, state, place, position, layout);
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
        moveTo(virtualizer, state, place, rows * layout.rowHeight, layout);
        rerender();
      },
      reset: () => {
        state.current = START;
        const element = virtualizer.scrollElement;
        if (element) element.scrollTop = 0;
        virtualizer.scrollOffset = 0;
        place.current = 0;
        virtualizer.measure();
      },
    }),
    [virtualizer, latest, moveWindow],
  );
  return { virtualizer, base, margin, size, strip: stripHeight(contentOf(virtualizer)), ...actions };
}

type KeyOf = (index: number) => string | number;

/**
 * Names for the rows of a window: the same function for the same base, since another one makes all heights anew. Each
 * row is asked once: the virtualizer goes over all of the window whenever a height comes in.
 */
function keysByBase(keyOf: KeyOf | undefined): (base: number) => KeyOf {
  let last: { base: number; key: KeyOf } | undefined;
  return (base) => {
    if (last?.base !== base) last = { base, key: keyOf ? named(keyOf, base) : (local) => base + local };
    return last.key;
  };
}

function named(keyOf: KeyOf, base: number): KeyOf {
  const names: (string | number)[] = [];
  return (local) => {
    const known = names[local];
    if (known !== undefined) return known;
    const name = keyOf(base + local);
    names[local] = name;
    return name;
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
