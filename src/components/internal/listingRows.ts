'use client';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { MessageValues } from '../../i18n/index.js';
import type { Listing } from '../../model/index.js';
import { useAnnounce } from './LiveRegion.js';

const SHORT = 100;

/** Nothing on the pages so far, nothing behind them, and nothing known to be missing. */
export function isNothing({ source, hasNext, skipped, missing }: Listing<unknown>): boolean {
  return source.count === 0 && !hasNext && skipped === 0 && !missing?.length;
}

/** A short list with nothing behind it takes no more room than its rows. */
export function isWhole({ source, hasNext }: Listing<unknown>): boolean {
  return !hasNext && source.count < SHORT;
}

/** How many rows there are in all: -1 where the server stops counting, and while rows are folded. */
export function rowTotal(
  { hasNext, total, totalIsCapped, source }: Listing<unknown>,
  isFolded: boolean,
): number {
  if (!hasNext) return source.count;
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
  const control = isCell ? target.querySelector<HTMLElement>('a[href], button:not(:disabled)') : null;
  event.preventDefault();
  if (control) control.click();
  else if (key === 'Enter') row.querySelector<HTMLElement>('.cb-table-link')?.click();
}

/** Says how far a list is loaded after a page came, through the panel's one live region. */
export function useLoadedAnnouncement(
  { source: { count }, generation }: Listing<unknown>,
  t: (key: 'announceLoaded', values: MessageValues) => string,
): void {
  const announce = useAnnounce();
  const [seen, setSeen] = useState({ generation, count });
  useEffect(() => {
    if (seen.generation === generation && seen.count === count) return;
    setSeen({ generation, count });
    if (seen.generation !== generation || count < seen.count) return;
    announce(t('announceLoaded', { added: count - seen.count, loaded: count }));
  }, [seen, generation, count, announce, t]);
}
