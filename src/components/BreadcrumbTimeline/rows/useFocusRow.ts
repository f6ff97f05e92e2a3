'use client';
import { type RefObject, useEffect, useState } from 'react';
import type { TimelineItem, TimelineRow } from '../../../insights/index.js';
import { useLatest } from '../../internal/react/useLatest.js';
import type { VirtualListHandle } from '../../internal/VirtualList/types.js';
import type { CrumbOrder } from '../BreadcrumbTimeline.types.js';
import { placeOf } from '../shared/placeOf.js';

export interface FocusRow {
  /** Takes the virtual list as it comes and goes. */
  setList(list: VirtualListHandle | null): void;
  focusRow(index: number): void;
  /** Focuses a step as soon as its row is there. */
  go(id: string): void;
}

/** Ways to a row, drawn whole or virtual. */
export function useFocusRow(
  root: RefObject<HTMLElement | null>,
  rows: readonly TimelineRow[],
  order: CrumbOrder,
  isVirtual: boolean,
): FocusRow {
  const [list, setList] = useState<VirtualListHandle | null>(null);
  const [wanted, setWanted] = useState<string>();
  const focusRow = (index: number): void => {
    const item = shownItem(rows[index], order);
    if (item === undefined) return;
    // The list's code may still be on its way.
    if (isVirtual && list === null) setWanted(item.id);
    else if (isVirtual) list?.focusRow(index);
    else stepElement(root.current, item.id)?.focus();
  };
  const focus = useLatest(focusRow);
  const isReady = !isVirtual || list !== null;
  useEffect(() => {
    const place = wanted === undefined ? -1 : placeOf(rows, wanted);
    if (place < 0 || !isReady) return;
    setWanted(undefined);
    focus.current(place);
  }, [wanted, rows, isReady, focus]);
  return { setList, focusRow, go: setWanted };
}

/** The step that a row of equal ones shows. */
export function shownItem(row: TimelineRow | undefined, order: CrumbOrder): TimelineItem | undefined {
  return row?.kind === 'steps' ? row.group.items.at(order === 'newest' ? -1 : 0) : undefined;
}

/** By comparing, not by a selector: ids of sources are the host's. */
function stepElement(root: HTMLElement | null, id: string): HTMLElement | undefined {
  const steps = root?.querySelectorAll<HTMLElement>('[data-crumb]') ?? [];
  return [...steps].find(({ dataset }) => dataset.crumb === id);
}
