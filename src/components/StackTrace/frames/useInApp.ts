'use client';
import { useCallback, useMemo } from 'react';
import type { InAppOverrides, InAppRules } from '../../../insights/index.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useHostFunction } from '../../internal/base/useHostFunction.js';
import { useLatest } from '../../internal/react/useLatest.js';

/** What decides whether a frame is the team's own, and how the reader changes it. */
export interface InApp {
  readonly rules: InAppRules;
  /** `undefined` takes a choice back. */
  choose(key: string, inApp: boolean | undefined): void;
}

/** The reader's choices over the host's rule over what paths and SDKs say. */
export function useInApp(
  platform: string | undefined,
  choices: InAppOverrides,
  onChange: (choices: InAppOverrides) => void,
): InApp {
  const inApp = useHostFunction(useUIConfig().inApp, 'StackTrace', 'inApp');
  const latest = useLatest({ choices, onChange });
  const choose = useCallback(
    (key: string, wanted: boolean | undefined) => {
      const others = Object.entries(latest.current.choices).filter(([name]) => name !== key);
      latest.current.onChange(
        Object.fromEntries(wanted === undefined ? others : [...others, [key, wanted] as const]),
      );
    },
    [latest],
  );
  return useMemo(
    () => ({ rules: { platform, overrides: choices, inApp }, choose }),
    [platform, choices, inApp, choose],
  );
}
