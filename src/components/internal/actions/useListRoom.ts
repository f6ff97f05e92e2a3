'use client';
import { type RefObject, useEffect } from 'react';
import { watchSize } from '../base/watchSize.js';

const ROOM = '--cb-list-room';

/**
 * Gives what stands below a list of fixed height the room it takes, out of the list's: the panel stays as high as it
 * is, and its footer in view. No row above moves; the focused one is brought back where it would be cut off.
 */
export function useListRoom(root: RefObject<HTMLElement | null>, below: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const [panel, element] = [root.current, below.current];
    if (!panel || !element) return undefined;
    let frame = 0;
    const stop = watchSize(element, () => {
      // The list is watched, too: to resize it now would be a loop.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        panel.style.setProperty(ROOM, `${element.offsetHeight}px`);
        keepFocusedRow(panel);
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      panel.style.removeProperty(ROOM);
    };
  }, [root, below]);
}

function keepFocusedRow(panel: HTMLElement): void {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  const list = row?.closest<HTMLElement>('.cb-list');
  if (!row || !list || !panel.contains(list)) return;
  const hidden = row.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
  if (hidden > 0) list.scrollTop += hidden;
}
