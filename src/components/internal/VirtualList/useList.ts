'use client';
import { type ForwardedRef, type RefObject, useCallback, useImperativeHandle, useMemo, useRef } from 'react';
import type { RowSource } from '../../../model/index.js';
import { useHydrated } from '../../config/useHydrated.js';
import { usePrinting } from '../paper/usePrinting.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import { scrollFlowTo } from './flow.js';
import { FIRST_ROWS, MOST_WHOLE } from './limits.js';
import type { Align } from './scrollRows.js';
import type { ActiveReason, VirtualListHandle, VirtualListProps } from './types.js';
import { useAnchor } from './useAnchor.js';
import { type Around, useAround } from './useAround.js';
import { type ListFocus, useListFocus } from './useListFocus.js';
import { usePlace } from './usePlace.js';
import { useRangeReports } from './useRangeReports.js';
import { type RowWindowHandle, useRowWindow } from './useRowWindow.js';

/** Lists shorter than this are drawn whole, so that the browser's search and print find every row. */
const SHORT = 100;
const ASSUMED_HEIGHT = 600;

export interface ListState {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: RowWindowHandle;
  readonly focus: ListFocus;
  /** How many rows are drawn in the flow; `undefined` while the list is virtual. */
  readonly flowCount: number | undefined;
  readonly measured: boolean;
  readonly estimate: number;
  readonly keyOf: (index: number) => string | number;
}

interface Heights {
  readonly measured: boolean;
  readonly estimate: number;
}

function heightsOf(rowHeight: VirtualListProps<unknown>['rowHeight']): Heights {
  const measured = typeof rowHeight !== 'number';
  return { measured, estimate: Math.max(measured ? rowHeight.estimate : rowHeight, 1) };
}

/** Everything a list knows besides its markup. */
export function useList<T>(props: VirtualListProps<T>, ref: ForwardedRef<VirtualListHandle>): ListState {
  const { source, getKey, height, activeIndex, onActiveIndexChange, anchorKey } = props;
  const { count } = source;
  const scroller = useRef<HTMLDivElement>(null);
  const { measured, estimate } = heightsOf(props.rowHeight);
  const flowCount = useFlowCount(count, props.virtualize);
  const flow = flowCount !== undefined;
  const around = useAround(scroller, props.header !== undefined, props.footer !== undefined);
  const keyOf = useMemo(() => slotKeys(source, getKey), [source, getKey]);

  const view = useRef<View | undefined>(undefined);
  const scrollToIndex = useCallback((index: number, align: Align = 'auto') => {
    const now = view.current;
    if (now?.flow) scrollFlowTo(scroller.current, index, align, now.around().header);
    else now?.rows.scrollToIndex(index, align);
  }, []);
  const page = (): number => rowsPerPage(view.current, estimate);
  const focus = useListFocus({ scroller, count, page, activeIndex, onActiveIndexChange, scrollToIndex });
  const rows = useRowWindow({
    scroller,
    count,
    rowHeight: estimate,
    measured,
    initialHeight: typeof height === 'number' ? height : ASSUMED_HEIGHT,
    pinned: focus.active,
    keyOf,
    around,
  });
  useIsomorphicLayoutEffect(() => {
    view.current = { flow, rows, around };
  });
  const { focusRow } = focus;
  useImperativeHandle(
    ref,
    () => ({
      get element() {
        return scroller.current;
      },
      scrollToIndex,
      focusRow,
    }),
    [scrollToIndex, focusRow],
  );

  useNewGeneration(anchorKey, rows, focus.setActive);
  usePlace(props.place, anchorKey, estimate, rows);
  const seen = seenRows(rows, flow, count);
  useRangeReports({
    scroller,
    ...seen,
    count,
    anchorKey,
    onRangeChange: props.onRangeChange,
    onEndReached: props.onEndReached,
  });
  useRowAnchor({
    source,
    anchorKey,
    getKey,
    rows,
    focus,
    first: flow ? undefined : seen.first,
    heights: { measured, estimate },
  });
  return { scroller, rows, focus, flowCount, measured, estimate, keyOf };
}

/** How many rows to draw in the flow: all of a short list, the first ones on the server. */
function useFlowCount(count: number, virtualize = true): number | undefined {
  const hydrated = useHydrated();
  const long = virtualize && count >= SHORT;
  const printing = usePrinting(long);
  if (!hydrated) return Math.min(count, FIRST_ROWS);
  if (!long) return count;
  return printing ? Math.min(count, MOST_WHOLE) : undefined;
}

/** What the handlers need to know of the latest render. */
interface View {
  readonly flow: boolean;
  readonly rows: RowWindowHandle;
  readonly around: () => Around;
}

function rowsPerPage(view: View | undefined, rowHeight: number): number {
  const height = (view?.rows.virtualizer.scrollRect?.height ?? 0) - (view?.around().header ?? 0);
  return Math.max(Math.floor(height / rowHeight) - 1, 1);
}

function seenRows(rows: RowWindowHandle, flow: boolean, count: number): { first: number; last: number } {
  // Asking for the rows is what makes the virtualizer renew its range.
  rows.virtualizer.getVirtualItems();
  const { range } = rows.virtualizer;
  if (flow && (!range || rows.size !== count)) return { first: 0, last: count - 1 };
  if (!range) return { first: 0, last: -1 };
  return { first: rows.base + range.startIndex, last: rows.base + range.endIndex };
}

function slotKeys<T>(
  source: RowSource<T>,
  getKey: VirtualListProps<T>['getKey'],
): (index: number) => string | number {
  return (index) => {
    const row = getKey ? source.get(index) : undefined;
    return getKey && row !== undefined && row !== 'moved' ? getKey(row as T, index) : index;
  };
}

/** A new generation starts at the top with its first row. */
function useNewGeneration(
  anchorKey: string | undefined,
  rows: RowWindowHandle,
  setActive: (index: number, reason: ActiveReason) => void,
): void {
  const shown = useRef(anchorKey);
  useIsomorphicLayoutEffect(() => {
    if (shown.current === anchorKey) return;
    shown.current = anchorKey;
    rows.reset();
    setActive(0, 'data');
  });
}

function useRowAnchor<T>(options: {
  source: RowSource<T>;
  anchorKey: string | undefined;
  getKey: VirtualListProps<T>['getKey'];
  rows: RowWindowHandle;
  focus: ListFocus;
  first: number | undefined;
  heights: Heights;
}): void {
  const { source, anchorKey, getKey, rows, focus, first, heights } = options;
  const startOf = (index: number): number | undefined =>
    heights.measured
      ? rows.virtualizer.measurementsCache[index - rows.base]?.start
      : rows.margin + (index - rows.base) * heights.estimate;
  useAnchor({
    source,
    anchorKey,
    getKey,
    first: first === undefined ? undefined : { index: first, start: startOf(first) ?? 0 },
    startOf,
    onShift: (by, pixels) => {
      rows.shift(pixels);
      focus.setActive(Math.max(focus.active + by, 0), 'data');
    },
  });
}
