import type { Profile } from '../../catalog/profile.js';
import { hashText } from './random.js';

/** Tags of an event depend on its index modulo this, which makes a million of them countable in no time. */
export const PERIOD = 1000;

const MULTIPLIERS = [617, 383, 271, 439, 733, 129, 857, 391, 553, 667];

export interface TagTable {
  readonly key: string;
  readonly values: readonly string[];
  /** Cumulative shares in thousandths. What lies beyond the last is without the tag. */
  readonly bounds: readonly number[];
}

const ENVIRONMENTS = { production: 0.8, staging: 0.16, development: 0.04 };

const tables = new WeakMap<Profile, readonly TagTable[]>();

/** The tags whose values vary from event to event, `environment` first. */
export function tagTables(profile: Profile): readonly TagTable[] {
  let known = tables.get(profile);
  if (known === undefined) {
    known = [
      environmentsOf(profile),
      ...Object.entries(profile.tags).map(([key, values]) => tableOf(key, values)),
    ];
    tables.set(profile, known);
  }
  return known;
}

function environmentsOf({ environments = ENVIRONMENTS }: Profile): TagTable {
  let sum = 0;
  const bounds = Object.values(environments).map((share) => {
    sum += share;
    return Math.round(sum * PERIOD);
  });
  return { key: 'environment', values: Object.keys(environments), bounds };
}

function tableOf(key: string, values: readonly string[]): TagTable {
  const share = 0.32 + (hashText(key) % 100) / 400;
  let left = 970;
  const bounds = values.map((_, index) => {
    left = index === values.length - 1 ? 0 : Math.floor(left * share);
    return 970 - left;
  });
  return { key, values, bounds };
}

/** The value of a tag on the `index`-th event, `undefined` when the event is without. */
export function tagAt(table: TagTable, seed: number, index: number): string | undefined {
  const salt = hashText(table.key);
  const place = spread(salt, seed, index);
  const rank = table.bounds.findIndex((bound) => place < bound);
  return table.values[rank];
}

/** A number below `PERIOD` that visits each once per `PERIOD` indexes. */
export function spread(salt: number, seed: number, index: number): number {
  const multiplier = MULTIPLIERS[salt % MULTIPLIERS.length] ?? 617;
  return ((index % PERIOD) * multiplier + ((seed ^ salt) >>> 0)) % PERIOD;
}
