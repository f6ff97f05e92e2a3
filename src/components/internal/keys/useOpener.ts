'use client';
import { useCallback, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import { STOPS } from './stops.js';

/** Gives the focus back to what opened something, or to what stands there now. */
export type ReturnFocus = (options?: FocusOptions) => void;

/**
 * Remembers what had the focus when something opened. If that is gone when it closes, as a row is after its list
 * became a list of cards, the focus goes to the nearest thing that is left: a list's own stop before others.
 */
export function useOpener(open: boolean): ReturnFocus {
  /** What had the focus, and what it stood in, from the inside out. */
  const way = useRef<readonly HTMLElement[]>([]);
  useIsomorphicLayoutEffect(() => {
    if (open) way.current = wayTo(focused());
  }, [open]);
  return useCallback((options) => {
    const [opener, ...around] = way.current;
    const left = around.filter(({ isConnected }) => isConnected);
    for (const target of [opener, ...left.map(stopAt)]) {
      target?.focus(options);
      // What is gone or hidden does not take it.
      if (target && target === focused()) return;
    }
  }, []);
}

function wayTo(element: HTMLElement | null): HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) way.push(at);
  return way;
}

function stopAt(element: HTMLElement): HTMLElement | null {
  if (element.matches(`[data-index], ${STOPS}`)) return element;
  const row = element.querySelector<HTMLElement>('[data-index][tabindex="0"]');
  return row ?? element.querySelector<HTMLElement>(STOPS);
}

/** The element with the focus, looked for inside shadow roots too. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
