'use client';
import { useMemo } from 'react';
import { createFormat, type Format } from './formatter.js';
import { useUIConfig } from './useUIConfig.js';

/** Numbers and times in the configured locale and zone. `Intl` only, every formatter made once. */
export function useFormat(): Format {
  const { locale, timeZone, hourCycle, now } = useUIConfig();
  return useMemo(
    () => createFormat({ locale, timeZone, hourCycle, now }),
    [locale, timeZone, hourCycle, now],
  );
}
