'use client';
import { useEffect } from 'react';
import type { LatePart } from './latePart.js';

/** Loads a late part that will be wanted soon. A failure is told to whoever wants it. */
export function usePreload(part: LatePart<unknown>): void {
  useEffect(() => void part.load().catch(() => undefined), [part]);
}
