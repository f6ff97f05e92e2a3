'use client';
import { useCallback, useMemo, useState } from 'react';
import { useLatest } from '../../internal/react/useLatest.js';
import type { FrameRef } from '../StackTrace.types.js';

/** What was opened and closed by hand, over what opens by itself. */
export interface OpenState {
  isOpen(id: string, byDefault: boolean): boolean;
  /** Open, and neither by itself nor by hand: everything was opened at once. */
  isOneOfAll(id: string, byDefault: boolean): boolean;
  /** Ids of the folded runs that were opened. The same set until one of them changes. */
  readonly gaps: ReadonlySet<string>;
  /** The last word given to everything. */
  readonly all: boolean | undefined;
  /** The frame that the host named last; one that the reader opened is in the host's hands already. */
  readonly named: FrameRef | undefined;
}

/** Changes of what is open. They stay the same functions, so that frames which did not change need not be drawn. */
export interface OpenActions {
  /** `place` says which frame it is, where it is one. */
  setOpen(id: string, open: boolean, place?: FrameRef): void;
  setGapOpen(id: string, open: boolean): void;
  /** `true` and `false` open or close everything and forget what was done by hand. */
  setAll(open: boolean): void;
}

interface Opened {
  readonly all?: boolean | undefined;
  readonly byHand: ReadonlyMap<string, boolean>;
  /** Choices of their own: opening every frame must not unfold the libraries. */
  readonly gaps: ReadonlySet<string>;
  readonly named: FrameRef | undefined;
  /** The host's frame when it was last looked at, and what the host was told since. */
  readonly seen: string | undefined;
  readonly told: string | undefined;
}

const NONE: Opened['byHand'] = new Map();

const keyOf = (place: FrameRef | undefined): string | undefined => JSON.stringify(place);

/**
 * What is open. A frame that the host names is open too; when the host goes back to another one by itself, what was
 * opened by hand in the meantime closes.
 */
export function useOpenState(
  frame: FrameRef | undefined,
  onFrameChange: ((frame: FrameRef | undefined) => void) | undefined,
): readonly [OpenState, OpenActions] {
  const key = keyOf(frame);
  const fresh = { named: frame, seen: key, told: key };
  const [state, setState] = useState<Opened>({ ...fresh, byHand: NONE, gaps: new Set() });
  if (key !== state.seen) {
    setState(key === state.told ? { ...state, seen: key } : { ...fresh, byHand: NONE, gaps: state.gaps });
  }
  const host = useLatest({ key, onFrameChange });
  const setOpen = useCallback<OpenActions['setOpen']>(
    (id, open, place) => {
      const told = open ? place : undefined;
      const isTold = place !== undefined && (open || keyOf(place) === host.current.key);
      setState((before) => ({
        ...before,
        byHand: new Map(before.byHand).set(id, open),
        told: isTold ? keyOf(told) : before.told,
      }));
      if (isTold) host.current.onFrameChange?.(told);
    },
    [host],
  );
  const setAll = useCallback((all: boolean) => setState((before) => ({ ...before, all, byHand: NONE })), []);
  const setGapOpen = useCallback((id: string, open: boolean) => {
    setState((before) => {
      const gaps = new Set(before.gaps);
      if (open) gaps.add(id);
      else gaps.delete(id);
      return { ...before, gaps };
    });
  }, []);
  const actions = useMemo(() => ({ setOpen, setAll, setGapOpen }), [setOpen, setAll, setGapOpen]);
  return [useMemo(() => readOpen(state), [state]), actions];
}

function readOpen({ all, byHand, gaps, named }: Opened): OpenState {
  return {
    all,
    named,
    gaps,
    isOpen: (id, byDefault) => byHand.get(id) ?? all ?? byDefault,
    isOneOfAll: (id, byDefault) => all === true && !byDefault && !byHand.has(id),
  };
}
