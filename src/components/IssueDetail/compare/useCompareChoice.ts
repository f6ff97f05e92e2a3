'use client';
import { useMemo, useState } from 'react';
import { useControllableState } from '../../config/index.js';
import type { CompareSelector } from '../../EventCompare/index.js';

/** What the event in view is compared with, and who asked for it. */
export interface CompareChoice {
  /** `null`: nothing is compared. */
  readonly which: CompareSelector | null;
  /** Counts presses that lead to the comparison. */
  readonly asked: number;
  change(which: CompareSelector): void;
  /** From a press elsewhere, which leads to it. */
  open(which: CompareSelector): void;
  toggle(isOpen: boolean): void;
}

/** The choice, the host's or our own. */
export function useCompareChoice(
  value: CompareSelector | null | undefined,
  onChange: ((which: CompareSelector | null) => void) | undefined,
): CompareChoice {
  const [which, change] = useControllableState<CompareSelector | null>({
    value,
    defaultValue: null,
    onChange,
  });
  const [asked, setAsked] = useState(0);
  return useMemo(() => {
    const open = (next: CompareSelector): void => {
      setAsked(asked + 1);
      change(next);
    };
    return { which, asked, change, open, toggle: (isOpen) => (isOpen ? open('previous') : change(null)) };
  }, [which, asked, change]);
}
