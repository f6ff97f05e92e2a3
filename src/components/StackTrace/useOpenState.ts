'use client';
import { useState } from 'react';
import type { FramePlace } from './StackTrace.types.js';

/** What was opened and closed by hand, over what opens by itself. */
export interface OpenState {
  isOpen(id: string, byDefault: boolean): boolean;
  /** `place` says which frame it is, where it is one. */
  setOpen(id: string, open: boolean, place?: FramePlace): void;
  /** `true` and `false` open or close everything and forget what was done by hand. */
  setAll(open: boolean): void;
  /** The last word given to everything. */
  readonly all: boolean | undefined;
  /** The frame that the host named last; one that the reader opened is in the host's hands already. */
  readonly named: FramePlace | undefined;
}

interface Opened {
  readonly all?: boolean | undefined;
  readonly byHand: ReadonlyMap<string, boolean>;
  readonly named: FramePlace | undefined;
  /** The host's frame when it was last looked at, and what the host was told since. */
  readonly seen: string | undefined;
  readonly told: string | undefined;
}

/** Gaps are choices of their own: opening every frame must not unfold the libraries. */
export function isGapId(id: string): boolean {
  return id.includes('/gap-');
}

const keyOf = (place: FramePlace | undefined): string | undefined => JSON.stringify(place);

/**
 * What is open. A frame that the host names is open too; when the host goes back to another one by itself, what was
 * opened by hand in the meantime closes.
 */
export function useOpenState(
  frame: FramePlace | undefined,
  onFrameChange: ((frame: FramePlace | undefined) => void) | undefined,
): OpenState {
  const key = keyOf(frame);
  const fresh = { named: frame, seen: key, told: key };
  const [state, setState] = useState<Opened>({ ...fresh, byHand: new Map() });
  if (key !== state.seen) {
    setState(key === state.told ? { ...state, seen: key } : { ...fresh, byHand: gapsOf(state.byHand) });
  }
  return {
    all: state.all,
    named: state.named,
    isOpen: (id, byDefault) => state.byHand.get(id) ?? (isGapId(id) ? byDefault : (state.all ?? byDefault)),
    setOpen(id, open, place) {
      const told = open ? place : undefined;
      const isTold = place !== undefined && (open || keyOf(place) === key);
      setState((before) => ({
        ...before,
        byHand: new Map(before.byHand).set(id, open),
        told: isTold ? keyOf(told) : before.told,
      }));
      if (isTold) onFrameChange?.(told);
    },
    setAll: (all) => setState((before) => ({ ...before, all, byHand: gapsOf(before.byHand) })),
  };
}

function gapsOf(byHand: Opened['byHand']): Opened['byHand'] {
  return new Map([...byHand].filter(([id]) => isGapId(id)));
}
