'use client';
import { type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import { useMessageSlips, useNameSlips } from '../internal/slips/useSlips.js';
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
 * <CrashboardUIConfig locale="de" messages={de} density="compact">…</CrashboardUIConfig>
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
  const members: { readonly [name in keyof Required<UIConfig>]: unknown } = {
    messages: config.messages,
    components: config.components,
    locale: config.locale,
    timeZone: config.timeZone,
    hourCycle: config.hourCycle,
    now: config.now,
    density: config.density,
    colorScheme: config.colorScheme,
    portalContainer: config.portalContainer,
    storage: config.storage,
    shortcuts: config.shortcuts,
    links: config.links,
    linkSchemes: config.linkSchemes,
    inApp: config.inApp,
    coverage: config.coverage,
    redactEvent: config.redactEvent,
    onError: config.onError,
    onEvent: config.onEvent,
    onAuthRequired: config.onAuthRequired,
  };
  useMessageSlips(config.messages);
  useNameSlips('option of CrashboardUIConfig', Object.keys(config), Object.keys(members));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the members are the dependencies, one by one
  return useMemo(() => config, Object.values(members));
}
