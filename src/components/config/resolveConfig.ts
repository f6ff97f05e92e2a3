import { directionOf } from '../../i18n/index.js';
import { memoryStorage } from './memoryStorage.js';
import type { ConfigStorage, ResolvedUIConfig, Slots, UIConfig } from './types.js';

let shared: ConfigStorage | undefined;
function browserLocale(): string {
  return (typeof navigator === 'undefined' ? '' : navigator.language) || 'en';
}

const epochNow = (): number => Date.now();
const NO_LINKS: ResolvedUIConfig['links'] = {};
const WEB: readonly string[] = ['http', 'https'];
const ignore = (): void => {};

/** Fills in the defaults. Before hydration locale and zone are the server's: English and UTC. */
export function resolveConfig(config: UIConfig, slots: Slots, hydrated: boolean): ResolvedUIConfig {
  shared ??= memoryStorage();
  return {
    messages: config.messages ?? {},
    components: slots,
    locale: config.locale ?? (hydrated ? browserLocale() : 'en'),
    language: config.locale ?? 'en',
    direction: config.locale === undefined ? undefined : directionOf(config.locale),
    // Left to `Intl`: to ask it for the name of its zone takes longer than everything else here.
    timeZone: config.timeZone ?? (hydrated ? undefined : 'UTC'),
    hourCycle: config.hourCycle,
    now: config.now ?? epochNow,
    isOwnTime: config.now !== undefined,
    density: config.density ?? 'comfortable',
    colorScheme: config.colorScheme ?? 'auto',
    portalContainer: config.portalContainer,
    storage: config.storage ?? shared,
    shortcuts: config.shortcuts ?? true,
    ...linksOf(config),
    inApp: config.inApp,
    coverage: config.coverage,
    redactEvent: config.redactEvent,
    onError: config.onError ?? ignore,
    onEvent: config.onEvent ?? ignore,
    onAuthRequired: config.onAuthRequired,
  };
}

function linksOf({
  links = NO_LINKS,
  linkSchemes = WEB,
}: UIConfig): Pick<ResolvedUIConfig, 'links' | 'linkSchemes'> {
  return { links, linkSchemes };
}
