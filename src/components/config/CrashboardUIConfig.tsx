'use client';
import { type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import { ResolvedConfigContext } from './context.js';
import { ConfigInputContext } from './inputContext.js';
import { mergeConfig } from './mergeConfig.js';
import { resolveConfig } from './resolveConfig.js';
import { mergeSlots, unfilled } from './slots.js';
import type { UIConfig } from './types.js';
import { useHydrated } from './useHydrated.js';

/** `UIConfig` as props. */
export interface CrashboardUIConfigProps extends UIConfig {
  /** The panels that it holds for. */
  children?: ReactNode;
}

/**
 * Sets text, slots, time, look and reporting for all panels below. Nested ones add to the outer one.
 *
 * @example
 * <CrashboardUIConfig locale="de" messages={{ Kit: kitGerman }} density="compact">…</CrashboardUIConfig>
 */
export function CrashboardUIConfig({ children, ...config }: CrashboardUIConfigProps): ReactElement {
  const outer = useContext(ConfigInputContext);
  const hydrated = useHydrated();
  const merged = useStable(mergeConfig(outer, config));
  const resolved = useMemo(
    () => resolveConfig(merged, mergeSlots(unfilled, merged.components), hydrated),
    [merged, hydrated],
  );
  return (
    <ConfigInputContext.Provider value={merged}>
      <ResolvedConfigContext.Provider value={resolved}>{children}</ResolvedConfigContext.Provider>
    </ConfigInputContext.Provider>
  );
}

/** The same object while its members stay the same, so that hosts need not memoise. */
function useStable(config: UIConfig): UIConfig {
  const members = [
    config.messages,
    config.components,
    config.locale,
    config.timeZone,
    config.hourCycle,
    config.now,
    config.density,
    config.colorScheme,
    config.portalContainer,
    config.storage,
    config.shortcuts,
    config.links,
    config.linkSchemes,
    config.inApp,
    config.redactEvent,
    config.onError,
    config.onEvent,
    config.onAuthRequired,
  ];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the members are the dependencies, one by one
  return useMemo(() => config, members);
}
