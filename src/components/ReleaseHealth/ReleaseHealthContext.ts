'use client';
import { type Context, createContext, type MouseEvent, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { CrashFreeThresholds, HealthMetric } from '../../insights/index.js';
import type { Release } from '../../model/index.js';
import type { ReleaseHealthMessages, releaseHealthMessages } from './ReleaseHealth.messages.js';

/** What every part of one panel shares. */
export interface ReleaseHealthContextValue {
  readonly t: Translate<typeof releaseHealthMessages>;
  /** The host's own texts, for what loads late. */
  readonly messages: Partial<ReleaseHealthMessages> | undefined;
  readonly metric: HealthMetric;
  readonly thresholds: { readonly [metric in HealthMetric]: CrashFreeThresholds };
  hrefOf(release: Release): string | undefined;
  readonly onOpen: ((release: Release, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

export const ReleaseHealthContext: Context<ReleaseHealthContextValue | undefined> =
  /* @__PURE__ */ createContext<ReleaseHealthContextValue | undefined>(undefined);

export function useReleaseHealth(): ReleaseHealthContextValue {
  const value = useContext(ReleaseHealthContext);
  if (!value) throw new Error('A part of ReleaseHealth was rendered outside of it.');
  return value;
}
