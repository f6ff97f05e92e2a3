import type { KeyboardEvent } from 'react';
import type { Listing } from '../../../model/index.js';

const SHORT = 100;

/** Nothing on the pages so far, nothing behind them, and nothing known to be missing. */
export function isNothing({ source, hasNextPage, skipped, missing }: Listing<unknown>): boolean {
  return source.count === 0 && !hasNextPage && skipped === 0 && !missing?.length;
}

/** A short list with nothing behind it takes no more room than its rows. */
export function isWhole({ source, hasNextPage }: Listing<unknown>): boolean {
  return !hasNextPage && source.count < SHORT;
}

/** How many rows there are in all: -1 where the server stops counting, and while rows are folded. */
export function rowTotal(
  { hasNextPage, total, totalIsCapped, source }: Listing<unknown>,
  isFolded: boolean,
): number {
  if (!hasNextPage) return source.count;
  return isFolded || totalIsCapped ? -1 : (total ?? -1);
}

/** Whether a slot's row is in hand. */
export function isRow<T>(row: T | 'moved' | undefined): row is T {
  return row !== undefined && row !== 'moved';
}

/**
 * Enter on a row does what a click on its link does, the browser's part included. In a cell, Enter and Space act on
 * the cell's first control; where it has none, Enter opens the row.
 */
export function openRow(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget: row } = event;
  const target = event.target as HTMLElement;
  const isCell = target.getAttribute('role') === 'gridcell';
  if (event.defaultPrevented || (key !== 'Enter' && !(key === ' ' && isCell))) return;
  if (target !== row && !isCell) return;
  const control = isCell
    ? target.querySelector<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled)')
    : null;
  event.preventDefault();
  if (control) control.click();
  else if (key === 'Enter') row.querySelector<HTMLElement>('.cb-table-link')?.click();
}
