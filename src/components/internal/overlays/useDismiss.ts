'use client';
import { type RefObject, useEffect } from 'react';
import { useLatest } from '../react/useLatest.js';
import { useEscape } from './useEscape.js';

/** Closes on Esc, on a press outside the given elements, and when the focus leaves them. */
export function useDismiss(
  open: boolean,
  inside: readonly RefObject<Element | null>[],
  onDismiss: (reason: 'escape' | 'outside') => void,
): void {
  const latest = useLatest({ inside, onDismiss });
  useEscape(open, () => onDismiss('escape'));
  useEffect(() => {
    if (!open) return undefined;
    const isInside = (event: Event): boolean => {
      const path = event.composedPath();
      return latest.current.inside.some((ref) => ref.current !== null && path.includes(ref.current));
    };
    const onPointerDown = (event: Event): void => {
      if (!isInside(event)) latest.current.onDismiss('outside');
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('focusin', onPointerDown, true);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('focusin', onPointerDown, true);
    };
  }, [open, latest]);
}
