'use client';
import { type RefObject, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useLayout.js';

/** What had the focus when something opened; it gets the focus back when that closes. */
export function useOpener(open: boolean): RefObject<HTMLElement | null> {
  const opener = useRef<HTMLElement | null>(null);
  useIsomorphicLayoutEffect(() => {
    if (open) opener.current = focused();
  }, [open]);
  return opener;
}

/** The element with the focus, looked for inside shadow roots too. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
