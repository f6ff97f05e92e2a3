import { visitor } from './people.js';
import type { Series } from './series.js';
import { tagAt, tagTables } from './tags.js';

/** What a search can ask about one event. */
export interface Facts {
  /** The value of a tag, or of a field that behaves like one (`user.email`, `release`). */
  tag(key: string): string | undefined;
}

/** A condition on events, and which parts of an event it looks at. */
export interface EventTest {
  readonly matches: (facts: Facts) => boolean;
  readonly usesRelease: boolean;
  readonly usesUser: boolean;
}

/** Facts about one generated event. `current` is the newest release at its time. */
export function seriesFacts(series: Series, index: number, current: number): Facts {
  return {
    tag(key) {
      if (key === 'release') return series.releases[series.releaseAt(index, current)]?.version;
      if (key === 'user' || key.startsWith('user.')) return userField(visitor(series.userAt(index)), key);
      const tables = tagTables(series.profile);
      const named = key.endsWith('.name') ? key.slice(0, -5) : key;
      const table = tables.find((one) => one.key === named);
      if (table === undefined) return constantTags(series)[key];
      const value = tagAt(table, series.seed, index);
      return named === key ? value : nameIn(value);
    },
  };
}

/** `Chrome 141.0` is a name and a version. */
export function nameIn(value: string | undefined): string | undefined {
  const split = value?.lastIndexOf(' ') ?? -1;
  return split < 0 ? value : value?.slice(0, split);
}

interface UserLike {
  readonly id?: unknown;
  readonly username?: unknown;
  readonly email?: unknown;
  readonly ip_address?: unknown;
}

/** `user` is the tag (`id:42`), `user.x` one field. */
export function userField(user: UserLike, key: string): string | undefined {
  if (key !== 'user') return text(user[key === 'user.ip' ? 'ip_address' : (key.slice(5) as keyof UserLike)]);
  for (const [prefix, value] of [
    ['id', user.id],
    ['username', user.username],
    ['email', user.email],
    ['ip', user.ip_address],
  ] as const) {
    const found = text(value);
    if (found !== undefined) return `${prefix}:${found}`;
  }
  return undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Tags with one value for all events of a seeded issue. */
export function constantTags(series: Series): { readonly [key: string]: string } {
  const { error, profile } = series.scene;
  const handled = error.handled ?? false;
  return {
    level: error.level ?? 'error',
    handled: handled ? 'yes' : 'no',
    mechanism: handled ? 'generic' : profile.mechanism,
    ...(profile.serverName !== undefined &&
      !('server_name' in profile.tags) && { server_name: profile.serverName }),
  };
}

/** Which events: inside `[from, to)` (epoch milliseconds), passing `test`. */
export interface EventFilter {
  readonly from?: number;
  readonly to?: number;
  readonly test?: EventTest;
}
