'use client';
import { type Context, createContext, useContext } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { CrashFreeThresholds, HealthMetric } from '../../../insights/index.js';
import type { releaseHealthMessages } from './ReleaseHealth.messages.js';

/** How every part of one panel speaks and rates. */
export interface HealthContextValue {
  readonly t: Translate<typeof releaseHealthMessages>;
  readonly metric: HealthMetric;
  readonly thresholds: { readonly [metric in HealthMetric]: CrashFreeThresholds };
}

/** Only the panel draws its parts, so there is always a value. */
export const HealthContext: Context<HealthContextValue> = /* @__PURE__ */ createContext(
  undefined as unknown as HealthContextValue,
);

export const useHealth = (): HealthContextValue => useContext(HealthContext);
