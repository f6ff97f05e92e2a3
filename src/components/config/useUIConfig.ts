'use client';
import { useContext, useMemo } from 'react';
import { ResolvedConfigContext } from './context.js';
import { resolveConfig } from './resolveConfig.js';
import { unfilled } from './slots.js';
import type { ResolvedUIConfig } from './types.js';
import { useHydrated } from './useHydrated.js';

/** The configuration for this place in the tree, with every default filled in. */
export function useUIConfig(): ResolvedUIConfig {
  const given = useContext(ResolvedConfigContext);
  const hydrated = useHydrated();
  const defaults = useMemo(
    () => (given ? undefined : resolveConfig({}, unfilled, hydrated)),
    [given, hydrated],
  );
  return (given ?? defaults) as ResolvedUIConfig;
}
