'use client';
import { useRef } from 'react';
import type { RowSource } from '../../../model/index.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';

export interface AnchorOptions<T> {
  source: RowSource<T>;
  /** The listing's generation: rows of another one are other rows. */
  anchorKey?: string | undefined;
  getKey: ((row: T, index: number) => string) | undefined;
  /** First row in view, and its place on the strip. */
  first: { readonly index: number; readonly start: number } | undefined;
  startOf: (index: number) => number | undefined;
  /** What is in view moved by so many rows and pixels. */
  onShift: (rows: number, pixels: number) => void;
}

interface Seen {
  readonly source: unknown;
  readonly anchorKey: string | undefined;
  readonly count: number;
  readonly key: string | undefined;
  readonly index: number;
  readonly start: number;
}

const SCAN = 500;

/** Keeps the first visible row where it is when rows come or go before it. */
export function useAnchor<T>({ source, anchorKey, getKey, first, startOf, onShift }: AnchorOptions<T>): void {
  const seen = useRef<Seen | undefined>(undefined);
  useIsomorphicLayoutEffect(() => {
    const before = seen.current;
    const isNext = before && before.source !== source && before.anchorKey === anchorKey;
    const index = isNext ? movedTo(before, source, getKey) : undefined;
    const start = index === undefined ? undefined : startOf(index);
    if (before && index !== undefined && start !== undefined) {
      seen.current = { ...before, source, count: source.count, index, start };
      onShift(index - before.index, start - before.start);
      return;
    }
    seen.current = {
      source,
      anchorKey,
      count: source.count,
      key: first ? keyAt(source, first.index, getKey) : undefined,
      index: first?.index ?? 0,
      start: first?.start ?? 0,
    };
  });
}

type GetKey<T> = ((row: T, index: number) => string) | undefined;

function keyAt<T>(source: RowSource<T>, index: number, getKey: GetKey<T>): string | undefined {
  if (index < 0 || index >= source.count) return undefined;
  const row = source.get(index);
  return getKey && row !== undefined && row !== 'moved' ? getKey(row as T, index) : undefined;
}

/** Where the anchored row went, most often by as much as the list grew. `undefined` when it did not move. */
function movedTo<T>(before: Seen, source: RowSource<T>, getKey: GetKey<T>): number | undefined {
  const { key, index } = before;
  if (key === undefined) return undefined;
  const is = (at: number): boolean => keyAt(source, at, getKey) === key;
  if (is(index)) return undefined;
  const grown = index + source.count - before.count;
  if (is(grown)) return grown;
  for (let step = 1; step <= SCAN; step++) {
    if (is(index + step)) return index + step;
    if (is(index - step)) return index - step;
  }
  return undefined;
}
