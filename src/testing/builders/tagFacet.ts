import type { TagFacet } from '../../model/index.js';
import { ago, DAY, MINUTE } from './clock.js';
import { type Override, override } from './override.js';

const COUNTS = [1120, 431, 180, 52, 17, 9, 3];
const VALUES: { readonly [key: string]: readonly string[] } = {
  browser: ['Chrome 141.0', 'Safari 19.1', 'Firefox 144.0', 'Edge 141.0'],
  environment: ['production', 'staging'],
  level: ['error'],
  os: ['Windows 11', 'macOS 16.1', 'iOS 19.2', 'Android 16'],
  release: ['storefront@4.2.0', 'storefront@4.1.1', 'storefront@4.1.0'],
};

/** How 1,843 events spread over the values of `over.key` (`browser` by default); some have no value listed. */
export function buildTagFacet(over?: Override<TagFacet>): TagFacet {
  const key = over?.key ?? 'browser';
  const words = VALUES[key] ?? ['first', 'second', 'third'];
  const values = words.map((value, index) => ({
    value,
    count: words.length === 1 ? 1843 : (COUNTS[index] ?? 1),
    firstSeen: ago(9 * DAY - index * DAY),
    lastSeen: ago((index + 1) * MINUTE),
  }));
  const base: TagFacet = {
    key,
    name: nameOf(key),
    total: 1843,
    distinct: words.length === 1 ? 1 : words.length + 2,
    values,
  };
  return override(base, over);
}

function nameOf(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
