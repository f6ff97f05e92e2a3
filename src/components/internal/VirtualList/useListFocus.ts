'use client';
import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import { useControllableState } from '../../config/useControllableState.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { isTextField } from '../keys/useShortcuts.js';
import { pressedOn, useEscape } from '../overlays/useEscape.js';
import { useLatest } from '../react/useLatest.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import { focusIn, isInCell, moveAcross } from './cells.js';
import type { ActiveReason } from './types.js';

export interface ListFocusOptions {
  scroller: RefObject<HTMLElement | null>;
  count: number;
  /** Rows that fit into the view. */
  page: () => number;
  activeIndex: number | undefined;
  onActiveIndexChange: ((index: number, reason: ActiveReason) => void) | undefined;
  scrollToIndex: (index: number) => void;
}

export interface ListFocus {
  readonly active: number;
  setActive: (index: number, reason: ActiveReason) => void;
  focusRow: (index: number) => void;
  readonly handlers: {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onFocus: (event: FocusEvent<HTMLElement>) => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * One tab stop that moves with the keys; the focus stays in the list whatever is scrolled, loaded or removed. In a
 * grid, arrow keys across lead through the cells of a row, keys along it keep the column, Escape leads back. Keys with Shift, Space
 * and `x` are not taken: they are a selection's.
 */
export function useListFocus(options: ListFocusOptions): ListFocus {
  const { scroller, count, scrollToIndex } = options;
  const { shortcuts } = useUIConfig();
  const [wished, setActive] = useControllableState<number, [ActiveReason]>({
    value: options.activeIndex,
    defaultValue: 0,
    onChange: options.onActiveIndexChange,
  });
  const active = Math.max(0, Math.min(wished, count - 1));
  const pending = useRef(false);
  const hadFocus = useRef(false);
  /** The stop inside the row that the reader chose; -1 = the row itself. Outlasts rows that have no such cell. */
  const column = useRef(-1);
  const latest = useLatest({ active, count, shortcuts, page: options.page });

  const focusRow = useCallback(
    (index: number) => {
      scrollToIndex(index);
      pending.current = true;
      setActive(index, 'keyboard');
      if (focusNow(scroller.current, index, column.current)) pending.current = false;
    },
    [scrollToIndex, setActive, scroller],
  );

  useIsomorphicLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // A row that was loaded or removed took the focus with it: the row in its place gets it.
    const lost = hadFocus.current && isNowhere(element);
    if ((pending.current || lost) && focusNow(element, active, column.current)) pending.current = false;
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const row = rowOf(event.target);
      if (!row || isTextField(event.target)) return;
      const now = latest.current;
      const isAcross = moveAcross(event, row, column);
      const index = isAcross ? -1 : targetOf(event.key, now.active, now.count, now.page(), now.shortcuts);
      if (index === undefined) return;
      event.preventDefault();
      if (!isAcross) focusRow(index);
    },
    [focusRow, latest],
  );
  useEscape(
    true,
    (event) => {
      column.current = -1;
      const row = rowOf(pressedOn(event));
      if (row) focusIn(row, -1);
    },
    (event) => {
      const target = pressedOn(event);
      const row = rowOf(target);
      if (!row || !scroller.current?.contains(row) || isTextField(target)) return false;
      return isInCell(target as Element, row);
    },
  );
  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      hadFocus.current = true;
      const row = rowOf(event.target);
      if (row) setActive(Number(row.dataset.index), 'focus');
    },
    [setActive],
  );
  const onBlur = useCallback((event: FocusEvent<HTMLElement>) => {
    // Focus that went somewhere else is not ours to take back; focus of a removed row goes nowhere.
    hadFocus.current = event.relatedTarget === null && document.hasFocus() && !event.target.isConnected;
  }, []);
  return { active, setActive, focusRow, handlers: { onKeyDown, onFocus, onBlur } };
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
}

function focusNow(element: HTMLElement | null, index: number, column: number): boolean {
  const row = element?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (row) focusIn(row, column);
  return Boolean(row);
}

/** Whether the focus fell back to the page. */
function isNowhere(element: HTMLElement): boolean {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const { activeElement } = tree;
  return activeElement === null || activeElement === document.body;
}

function targetOf(
  key: string,
  active: number,
  count: number,
  page: number,
  letters: boolean,
): number | undefined {
  const last = count - 1;
  const clamp = (index: number): number => Math.max(0, Math.min(index, last));
  if (key === 'ArrowDown' || (letters && key === 'j')) return clamp(active + 1);
  if (key === 'ArrowUp' || (letters && key === 'k')) return clamp(active - 1);
  if (key === 'PageDown') return clamp(active + page);
  if (key === 'PageUp') return clamp(active - page);
  if (key === 'Home') return 0;
  return key === 'End' ? Math.max(last, 0) : undefined;
}
