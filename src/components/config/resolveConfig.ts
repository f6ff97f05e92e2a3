import { directionOf } from '../../i18n/index.js';
import { memoryStorage } from './memoryStorage.js';
import type { ConfigStorage, ResolvedUIConfig, Slots, UIConfig } from './types.js';

let shared: ConfigStorage | undefined;
let detected: { locale: string; timeZone: string } | undefined;

/** What the browser prefers; asked once. */
function browserDefaults(): { locale: string; timeZone: string } {
  detected ??= {
    locale: typeof navigator === 'undefined' ? 'en' : navigator.language || 'en',
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  };
  return detected;
}

const epochNow = (): number => Date.now();
const ignore = (): void => {};

/** Fills in the defaults. Before hydration locale and zone are the server's: English and UTC. */
export function resolveConfig(config: UIConfig, slots: Slots, hydrated: boolean): ResolvedUIConfig {
  const defaults = hydrated ? browserDefaults() : { locale: 'en', timeZone: 'UTC' };
  shared ??= memoryStorage();
  return {
    messages: config.messages ?? {},
    components: slots,
    locale: config.locale ?? defaults.locale,
    language: config.locale ?? 'en',
    direction: config.locale === undefined ? undefined : directionOf(config.locale),
    timeZone: config.timeZone ?? defaults.timeZone,
    hourCycle: config.hourCycle,
    now: config.now ?? epochNow,
    density: config.density ?? 'comfortable',
    colorScheme: config.colorScheme ?? 'auto',
    portalContainer: config.portalContainer,
    storage: config.storage ?? shared,
    shortcuts: config.shortcuts ?? true,
    redactEvent: config.redactEvent,
    onError: config.onError ?? ignore,
    onEvent: config.onEvent ?? ignore,
    onAuthRequired: config.onAuthRequired,
  };
}
