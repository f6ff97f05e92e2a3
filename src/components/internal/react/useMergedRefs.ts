'use client';
import { type Ref, type RefCallback, useCallback } from 'react';

/** One ref that feeds two or three. */
export function useMergedRefs<T>(
  a: Ref<T> | undefined,
  b?: Ref<T> | undefined,
  c?: Ref<T> | undefined,
): RefCallback<T> {
  return useCallback(
    (value: T | null) => {
      for (const ref of [a, b, c]) {
        if (typeof ref === 'function') ref(value);
        else if (ref) (ref as { current: T | null }).current = value;
      }
    },
    [a, b, c],
  );
}
