import type { RefObject } from 'react';
import { isRightToLeft } from '../keys/roving.js';

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled)';
const ACROSS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight']);

/**
 * Moves the focus between the cells of a row: arrow keys in reading direction, from the row itself into its first
 * cell and back. `column` is the stop that the reader chose, -1 = the row itself; it outlasts rows that have no such
 * cell. `false` where the key leads nowhere.
 */
export function moveAcross(
  { key, target }: { readonly key: string; readonly target: EventTarget },
  row: HTMLElement,
  column: RefObject<number>,
): boolean {
  if (target === row && column.current < 0 && !ACROSS.has(key)) return false;
  const stops = stopsIn(row);
  const at = stops.findLastIndex((stop) => stop.contains(target as Node));
  if (at >= 0 || column.current < stops.length) column.current = at;
  const next = nextStop(key, row, at, stops.length);
  if (next === undefined) return false;
  column.current = next;
  focusIn(row, next);
  return true;
}

/** Whether Escape leads from here back to the row: from its cells and their controls, unless one has something open. */
export function isInCell(target: Element, row: Element): boolean {
  return target !== row && target.closest('[role=gridcell]') !== null && target.ariaExpanded !== 'true';
}

/** Gives a row the focus, or its stop in a column where it has one. */
export function focusIn(row: HTMLElement, column: number): void {
  const stop = column < 0 ? undefined : stopsIn(row)[column];
  // Cells get the focus from the arrow keys alone, so that a list has one tab stop.
  if (stop && stop.tabIndex < 0) stop.tabIndex = -1;
  (stop ?? row).focus({ preventScroll: true });
}

/**
 * Where the focus can stand inside a row: its cells in their order, and after a cell its second and further controls.
 * The first control of a cell is what Enter in the cell acts on.
 */
function stopsIn(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[role=gridcell]')]
    .filter(isSeen)
    .flatMap((cell) => [cell, ...[...cell.querySelectorAll<HTMLElement>(CONTROLS)].filter(isSeen).slice(1)]);
}

function nextStop(key: string, row: HTMLElement, at: number, count: number): number | undefined {
  if (count === 0 || !ACROSS.has(key)) return undefined;
  const step = (key === 'ArrowRight') === isRightToLeft(row) ? -1 : 1;
  return Math.max(-1, Math.min(at + step, count - 1));
}

/** Columns are hidden where there is little room. */
function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
