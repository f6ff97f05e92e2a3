import type { Breadcrumb } from '../../model/index.js';
import { crumbKind } from '../crumbs/crumbKind.js';
import type { Evidence, Trail } from './evidence.js';
import { failureWord } from './words.js';

const LEVELS: ReadonlyMap<string, number> = new Map([
  ['fatal', 2.4],
  ['error', 2.2],
  ['warning', 1.4],
]);

/** What was logged as a failure, by level or by words. A report of the very error is none: it only repeats it. */
export function logEvidence({ crumbs, error }: Trail): readonly Evidence[] {
  return crumbs.flatMap((crumb, index): readonly Evidence[] => {
    const kind = crumbKind(crumb);
    if (kind === 'http' || repeats(crumb, error)) return [];
    const words = failureWord(crumb);
    const weight = LEVELS.get(crumb.level) ?? 0;
    if (weight > 2) return [{ index, reason: 'error-log', weight, values: {} }];
    if (words === undefined) return [];
    return [{ index, reason: 'failure-told', weight: Math.max(weight + 0.3, 1.4), values: { words } }];
  });
}

/** Whether a crumb is the error itself, as the SDK or a logger wrote it down. */
function repeats({ message, data }: Breadcrumb, error: string): boolean {
  const text = [message, data?.value, data?.type].filter((part) => typeof part === 'string').join(' ');
  const said = text.slice(0, 300).trim();
  if (said.length < 8) return false;
  const value = error.slice(error.indexOf(': ') + 2).slice(0, 200);
  return (
    said.includes(error.slice(0, 200)) || error.includes(said) || (value.length > 7 && said.includes(value))
  );
}

const OFFLINE = /^(?:network_lost|offline|none|disconnected)$/i;
const MEMORY = /low_?memory|memory warning|trim_memory/i;
const ABOUT_NETWORK = /network|internet|offline|host|socket|connect|fetch|dns|timed? ?out|ssl/i;
const ABOUT_MEMORY = /memory|alloc|watchdog|\boom\b|ram\b/i;

/** What the device did: offline, short of memory. */
export function deviceEvidence({ crumbs, error }: Trail): readonly Evidence[] {
  return crumbs.flatMap((crumb, index): readonly Evidence[] => {
    const kind = crumbKind(crumb);
    if (kind !== 'system' && kind !== 'session') return [];
    const { action, connectivity, state } = crumb.data ?? {};
    const said = [action, connectivity, state, crumb.message].filter((part) => typeof part === 'string');
    const isOffline = said.some((part) => OFFLINE.test(part));
    if (!isOffline && !said.some((part) => MEMORY.test(part.slice(0, 200)))) return [];
    const fits = (isOffline ? ABOUT_NETWORK : ABOUT_MEMORY).test(error);
    const values = { state: isOffline ? 'offline' : 'memory' } as const;
    return [{ index, reason: 'device-state', weight: fits ? 2.8 : 1.5, values }];
  });
}

/** Farther from the error than this, what the user did is no likely cause. */
const AT_ONCE = 2_500;
const PASSIVE = /scroll|focus|blur|mousemove|hover|lifecycle/i;

/** What the user did last, and the page or screen that was opened last, right before the error. */
export function userEvidence({ crumbs, times, zero }: Trail): readonly Evidence[] {
  const lastOf = (kinds: readonly string[], of: (crumb: Breadcrumb) => boolean): number =>
    crumbs.findLastIndex((crumb) => kinds.includes(crumbKind(crumb)) && of(crumb));
  const isNear = (index: number): boolean => {
    const at = times[index];
    if (index < 0) return false;
    return at === undefined || zero === undefined
      ? index >= crumbs.length - 2
      : Math.abs(zero - at) <= AT_ONCE;
  };
  const action = lastOf(['ui', 'user'], (crumb) => isDeed(crumb) && !PASSIVE.test(crumb.category ?? ''));
  const navigation = lastOf(['navigation'], ({ category = '' }) => !/^app\./.test(category));
  return [
    ...(isNear(action) ? [{ index: action, reason: 'last-action', weight: 1.5, values: {} } as const] : []),
    ...(isNear(navigation)
      ? [{ index: navigation, reason: 'last-navigation', weight: 1.3, values: {} } as const]
      : []),
  ];
}

/** Who signs in is a user too, in the words of SDKs. */
function isDeed({ type, category = '' }: Breadcrumb): boolean {
  return type === 'ui' || type === 'user' || /^(?:ui|touch|gesture)/.test(category);
}
