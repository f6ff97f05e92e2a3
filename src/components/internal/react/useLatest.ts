'use client';
import { type RefObject, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useLayout.js';

/** The value of the latest committed render, for handlers that must not change. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useIsomorphicLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}
