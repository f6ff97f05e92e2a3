'use client';
import { type Context, createContext, type MouseEvent, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { CrashFreeThresholds, HealthMetric } from '../../insights/index.js';
import type { Release } from '../../model/index.js';
import type { LateParts } from './late.js';

/** What every part of one panel shares. */
export interface ReleaseHealthContextValue {
  /** Texts of the late parts only when those are there. */
  readonly t: Translate<LateParts['texts']>;
  /** Everything that is not needed for the numbers, once it is there. */
  readonly late: LateParts | undefined;
  /** Present when the late parts could not be loaded. */
  readonly retryLate: (() => void) | undefined;
  readonly metric: HealthMetric;
  readonly thresholds: { readonly [metric in HealthMetric]: CrashFreeThresholds };
  readonly getHref: ((release: Release) => string | undefined) | undefined;
  readonly onReleaseClick: ((release: Release, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

/** Only the panel draws its parts, so there is always a value. */
export const ReleaseHealthContext: Context<ReleaseHealthContextValue> = /* @__PURE__ */ createContext(
  undefined as unknown as ReleaseHealthContextValue,
);

export const useReleaseHealth = (): ReleaseHealthContextValue => useContext(ReleaseHealthContext);
