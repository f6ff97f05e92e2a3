import type { MessageOverrides } from '../../i18n/index.js';
import type { UIConfig } from './types.js';

/** Inner over outer; messages and slots are merged one level deeper. */
export function mergeConfig(outer: UIConfig, inner: UIConfig): UIConfig {
  const given = Object.fromEntries(
    Object.entries(inner).filter(([, value]) => value !== undefined),
  ) as UIConfig;
  return {
    ...outer,
    ...given,
    messages: mergeMessages(outer.messages, inner.messages),
    components:
      inner.components && outer.components
        ? { ...outer.components, ...inner.components }
        : (inner.components ?? outer.components),
  };
}

/** Merges catalogues per component; later ones win key by key. */
export function mergeMessages(
  base: MessageOverrides | undefined,
  over: MessageOverrides | undefined,
): MessageOverrides | undefined {
  if (!base || !over) return over ?? base;
  const merged = new Map(Object.entries(base));
  for (const [component, texts] of Object.entries(over)) {
    merged.set(component, { ...merged.get(component), ...texts });
  }
  return Object.fromEntries(merged);
}
