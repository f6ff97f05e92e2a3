'use client';
import type { ComponentType, ReactElement } from 'react';
import type { AnchorProps, EmptySlotProps, ErrorSlotProps, LoadingSlotProps, Slots } from './types.js';

function Anchor(props: AnchorProps): ReactElement {
  return <a {...props} />;
}

/**
 * Slots that a host has not filled. The kit's own empty, error and loading parts stand in where they are drawn,
 * which keeps this folder free of them.
 */
export const unfilled: Slots = {
  Anchor,
  Empty: Unfilled as ComponentType<EmptySlotProps>,
  Error: Unfilled as ComponentType<ErrorSlotProps>,
  Loading: Unfilled as ComponentType<LoadingSlotProps>,
};

function Unfilled(): null {
  return null;
}

/** The host's component for a slot, or the kit's own. */
export function slotOr<K extends keyof Slots>(slots: Slots, name: K, own: Slots[K]): Slots[K] {
  return slots[name] === unfilled[name] ? own : slots[name];
}

/** Merges default ← config ← prop, leaving out members that are `undefined`. */
export function mergeSlots(base: Slots, over: Partial<Slots> | undefined): Slots {
  if (!over) return base;
  const given = Object.entries(over).filter(([, component]) => component !== undefined);
  return given.length === 0 ? base : { ...base, ...Object.fromEntries(given) };
}
