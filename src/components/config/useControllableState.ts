'use client';
import { useCallback, useState } from 'react';
import { useLatest } from '../internal/react/useLatest.js';

export interface ControllableStateOptions<T, D extends unknown[] = []> {
  /** Set it to control the value from outside. */
  value?: T | undefined;
  defaultValue: T;
  onChange?: ((value: T, ...details: D) => void) | undefined;
}

/** State that the host may own: with `value` it is the host's, without it is ours. `onChange` tells of wishes. */
export function useControllableState<T, D extends unknown[] = []>({
  value,
  defaultValue,
  onChange,
}: ControllableStateOptions<T, D>): [T, (next: T, ...details: D) => void] {
  const [own, setOwn] = useState(defaultValue);
  const controlled = value !== undefined;
  const current = controlled ? value : own;
  const latest = useLatest({ current, controlled, onChange });
  const set = useCallback(
    (next: T, ...details: D) => {
      const { current: before, controlled: isControlled, onChange: tell } = latest.current;
      if (Object.is(before, next)) return;
      if (!isControlled) setOwn(next);
      tell?.(next, ...details);
    },
    [latest],
  );
  return [current, set];
}
