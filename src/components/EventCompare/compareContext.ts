'use client';
import { type Context, createContext, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { CrashEvent } from '../../model/index.js';
import type { eventCompareMessages } from './EventCompare.messages.js';

/** One of the two events. */
export type SideName = 'left' | 'right';

/** What every part of a comparison shares. */
export interface CompareContextValue {
  readonly t: Translate<typeof eventCompareMessages>;
  readonly left: CrashEvent;
  readonly right: CrashEvent;
  /** What is the same is open everywhere. */
  readonly showsSame: boolean;
  readonly headingLevel: 2 | 3 | 4 | 5;
}

export const CompareContext: Context<CompareContextValue | undefined> = /* @__PURE__ */ createContext<
  CompareContextValue | undefined
>(undefined);

export function useCompare(): CompareContextValue {
  const value = useContext(CompareContext);
  if (!value) throw new Error('Crashboard: a part of a comparison outside of it.');
  return value;
}

/** `A` or `B`. */
export function letterOf(t: CompareContextValue['t'], side: SideName): string {
  return t(side === 'left' ? 'sideA' : 'sideB');
}

export function otherSide(side: SideName): SideName {
  return side === 'left' ? 'right' : 'left';
}
