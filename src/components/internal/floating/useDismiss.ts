'use client';
import { type RefObject, useEffect } from 'react';
import { useLatest } from '../useLatest.js';

/** Closes on Esc, on a press outside the given elements, and when the focus leaves them. */
export function useDismiss(
  open: boolean,
  inside: readonly RefObject<Element | null>[],
  onDismiss: (reason: 'escape' | 'outside') => void,
): void {
  const latest = useLatest({ inside, onDismiss });
  useEffect(() => {
    if (!open) return undefined;
    const isInside = (event: Event): boolean => {
      const path = event.composedPath();
      return latest.current.inside.some((ref) => ref.current !== null && path.includes(ref.current));
    };
    const onPointerDown = (event: Event): void => {
      if (!isInside(event)) latest.current.onDismiss('outside');
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Only the innermost thing closes: neither our drawer nor the host's dialog may hear it too.
      event.preventDefault();
      event.stopPropagation();
      latest.current.onDismiss('escape');
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('focusin', onPointerDown, true);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('focusin', onPointerDown, true);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [open, latest]);
}
