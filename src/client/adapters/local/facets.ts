import type { CrashEvent, TagFacet, TagValue } from '../../../model/index.js';
import { compact } from '../../normalize/read/scalars.js';
import { isoOf, spanOf } from './times.js';

const DEFAULT_VALUES = 10;

export type ValueSort = 'count' | 'lastSeen' | 'firstSeen';

/** Of an event, what is counted. */
export interface TaggedEvent {
  readonly event: Pick<CrashEvent, 'tags'>;
  /** Epoch milliseconds. */
  readonly at: number | undefined;
}

interface Tally {
  count: number;
  readonly times: number[];
}

/** How some events spread over the values of one tag. `''` stands for events without it. */
export function tagValues(
  events: readonly TaggedEvent[],
  key: string,
  sort: ValueSort = 'count',
): readonly TagValue[] {
  const tallies = new Map<string, Tally>();
  for (const { event, at } of events) {
    const value = event.tags.find((tag) => tag.key === key)?.value ?? '';
    const tally = tallies.get(value) ?? { count: 0, times: [] };
    tally.count += 1;
    if (at !== undefined) tally.times.push(at);
    tallies.set(value, tally);
  }
  return [...tallies].map(([value, tally]) => rowOf(value, tally)).sort(ORDERS[sort]);
}

const ORDERS: { readonly [sort in ValueSort]: (a: TagValue, b: TagValue) => number } = {
  count: (a, b) => (b.count ?? 0) - (a.count ?? 0),
  lastSeen: (a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? ''),
  firstSeen: (a, b) => (b.firstSeen ?? '').localeCompare(a.firstSeen ?? ''),
};

function rowOf(value: string, { count, times }: Tally): TagValue {
  const [first, last] = spanOf(times);
  return compact({ value, count, firstSeen: isoOf(first), lastSeen: isoOf(last) });
}

/** One facet per tag that any of the events has, or for the keys asked for. */
export function tagFacets(
  events: readonly TaggedEvent[],
  keys: readonly string[] | undefined,
  valuesPerKey: number | undefined,
): readonly TagFacet[] {
  const present = new Set(events.flatMap((held) => held.event.tags.map((tag) => tag.key)));
  const wanted = keys ? keys.filter((key) => present.has(key)) : [...present].sort();
  return wanted.map((key) => {
    const values = tagValues(events, key);
    return {
      key,
      total: events.length,
      distinct: values.filter((one) => one.value !== '').length,
      values: values.slice(0, valuesPerKey ?? DEFAULT_VALUES),
    };
  });
}
