'use client';
import type { ScrollPosition } from '../../../model/index.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import type { RowWindowHandle } from './useRowWindow.js';

/** Goes back to where the reader was in this generation, and notes where they are. */
export function usePlace(
  place: ScrollPosition | undefined,
  generation: string | undefined,
  rowHeight: number,
  rows: RowWindowHandle,
): void {
  const { virtualizer, above, showFrom } = rows;
  // Rows of another height, e.g. cards for want of room, are still the same place.
  useIsomorphicLayoutEffect(() => {
    const element = virtualizer.scrollElement;
    if (!place || !element || generation === undefined) return undefined;
    if (place.current?.generation === generation) showFrom(place.current.rows);
    const note = (): void => {
      place.current = { generation, rows: above() };
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [place, generation, rowHeight, virtualizer, above, showFrom]);
}
