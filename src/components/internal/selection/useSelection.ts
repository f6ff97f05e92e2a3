'use client';
import { useSyncExternalStore } from 'react';
import type { Selection } from './Selection.js';

/** Whether a row is selected. Draws anew only when that changes. */
export function useIsSelected<T>(selection: Selection<T>, key: string): boolean {
  const read = (): boolean => selection.has(key);
  return useSyncExternalStore(selection.subscribe, read, read);
}

/** How many rows are selected. */
export function useSelectionSize<T>(selection: Selection<T>): number {
  const read = (): number => selection.size;
  return useSyncExternalStore(selection.subscribe, read, read);
}

/** A number that changes with the selection. */
export function useSelectionVersion<T>(selection: Selection<T>): number {
  const read = (): number => selection.version;
  return useSyncExternalStore(selection.subscribe, read, read);
}
