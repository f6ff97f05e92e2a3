'use client';
import { useRef, useState } from 'react';
import type { FrameHit } from '../../../insights/index.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { type Late, useLate } from '../../internal/lazy/useLate.js';

const findBar = /* @__PURE__ */ latePart(() => import('./FindBar.js'));

/** The search in the frames: whether its bar is open, and where it stands. */
export interface Find {
  readonly isOpen: boolean;
  readonly late: Late<typeof import('./FindBar.js')>;
  readonly hit: FrameHit | undefined;
  setHit(hit: FrameHit | undefined): void;
  open(): void;
  close(): void;
}

/**
 * @param onKeep - The bar was closed at a hit, whose frame stays open.
 */
export function useFind(onKeep: (hit: FrameHit) => void): Find {
  const [isOpen, setOpen] = useState(false);
  const [hit, setHit] = useState<FrameHit>();
  // Escape empties the field before it closes the bar.
  const last = useRef<FrameHit>(undefined);
  if (hit) last.current = hit;
  const opener = useRef<Element | null>(null);
  const late = useLate(findBar, isOpen, { component: 'StackTrace', section: 'find' });
  const open = (): void => {
    opener.current = document.activeElement;
    setOpen(true);
  };
  const close = (): void => {
    if (last.current) onKeep(last.current);
    last.current = undefined;
    setHit(undefined);
    setOpen(false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return { isOpen, late, hit, setHit, open, close };
}
