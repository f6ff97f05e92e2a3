'use client';
import { useCallback, useState } from 'react';

/** What was opened and closed by hand, over what opens by itself. */
export interface OpenState {
  isOpen(id: string, byDefault: boolean): boolean;
  setOpen(id: string, open: boolean): void;
  /** `true` and `false` open or close everything and forget what was done by hand. */
  setAll(open: boolean): void;
  /** The last word given to everything. */
  readonly all: boolean | undefined;
}

/** Gaps are choices of their own: opening every frame must not unfold the libraries. */
export function isGapId(id: string): boolean {
  return id.includes('/gap-');
}

export function useOpenState(): OpenState {
  const [{ all, byHand }, setState] = useState<{
    all: boolean | undefined;
    byHand: ReadonlyMap<string, boolean>;
  }>({ all: undefined, byHand: new Map() });
  const isOpen = (id: string, byDefault: boolean): boolean =>
    byHand.get(id) ?? (isGapId(id) ? byDefault : (all ?? byDefault));
  const setOpen = useCallback((id: string, open: boolean) => {
    setState((state) => ({ ...state, byHand: new Map(state.byHand).set(id, open) }));
  }, []);
  const setAll = useCallback((open: boolean) => {
    setState((state) => ({ all: open, byHand: new Map([...state.byHand].filter(([id]) => isGapId(id))) }));
  }, []);
  return { isOpen, setOpen, setAll, all };
}
