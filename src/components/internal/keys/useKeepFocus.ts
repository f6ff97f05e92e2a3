'use client';
import { type FocusEvent, type RefObject, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import { focused } from './useOpener.js';

export interface KeptFocus<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in reach of a group of controls: when the one that has it goes away, as a button does once it was
 * pressed, what `next` finds gets it. Spread the result over the group's element.
 */
export function useKeepFocus<E extends HTMLElement>(
  next: (group: E) => HTMLElement | null | undefined,
): KeptFocus<E> {
  const ref = useRef<E>(null);
  const had = useRef(false);
  useIsomorphicLayoutEffect(() => {
    const group = ref.current;
    if (group && had.current && focused() === null) next(group)?.focus({ preventScroll: true });
  });
  return {
    ref,
    onFocus: () => {
      had.current = true;
    },
    onBlur: ({ relatedTarget, target }) => {
      // Focus that went somewhere else is not ours to take back; that of a removed element goes nowhere.
      had.current = relatedTarget === null && document.hasFocus() && !target.isConnected;
    },
  };
}
