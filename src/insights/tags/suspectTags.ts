import type { TagBaseline, TagFacet, TagValue } from '../../model/index.js';
import { facetTotal } from './facets.js';
import { divergence, leastDifference } from './suspectScore.js';

/** A value that the events have far more often than the project's other events. */
export interface SuspectTag {
  /** Key of the tag. */
  readonly key: string;
  /** `''` when the events lack the tag. */
  readonly value: string;
  /** Text to show, where it is not the value. */
  readonly label?: string;
  /** 0–1 of the events. */
  readonly here: number;
  /** 0–1 of the project's other events. */
  readonly elsewhere: number;
  /** Events of the issue that were counted. */
  readonly events: number;
  /** The value as it came. */
  readonly source?: TagValue;
}

/** With fewer events on either side nothing is claimed. */
export const LEAST_EVENTS = 20;
/** Differences below this are no cause, however sure they are. */
const LEAST_DIFFERENCE = 0.05;
/** A tag with so many values per event names people or requests, not causes. */
const MOST_VALUES_PER_EVENT = 0.5;

/** Tags that name one person or one request. */
const IDENTIFYING = /^(?:user(?:\..*)?|trace(?:\..*)?|span|transaction_id|request_id|replay_?id|event_?id)$/i;
/** Tags that every event of one issue shares, since they describe the error itself. */
const DESCRIBING = /^(?:level|handled|mechanism|logger|error\..*)$/i;
/** Tags that follow the time of an event, so that two issues of different days always differ. */
const TIMED = /^(?:release|dist)$/i;

/**
 * Tag values that are unusual in an issue, the likeliest cause first: tags by the divergence of their values, of each
 * the value that stands out most. Empty below 20 events on either side, and where no difference is certain. Tags that
 * name a person or a request, that describe the error itself, and the release, which follows the time, are left out.
 */
export function suspectTags(
  facets: readonly TagFacet[],
  baseline: TagBaseline,
  limit: number = 5,
): readonly SuspectTag[] {
  if (baseline.events < LEAST_EVENTS) return [];
  const others = new Map(baseline.facets.map((facet) => [facet.key, facet]));
  const scored = facets.flatMap((facet) => {
    const counts =
      facetTotal(facet) === undefined ? undefined : countsOf(facet, others.get(facet.key), baseline);
    const claim = counts && strongest(facet, counts, baseline.events);
    return claim ? [{ claim, score: divergence(counts.elsewhere, counts.here) }] : [];
  });
  const claims = scored.toSorted((a, b) => b.score - a.score).map(({ claim }) => claim);
  return claims
    .filter((claim, index) => !claims.slice(0, index).some((one) => sameEvents(one, claim)))
    .slice(0, limit);
}

interface Counts {
  readonly total: number;
  readonly here: ReadonlyMap<string, number>;
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** Stands for all values that were not loaded. Half a character is no value of a tag. */
const UNLISTED = '\ud800';

function countsOf(facet: TagFacet, other: TagFacet | undefined, baseline: TagBaseline): Counts | undefined {
  const total = facetTotal(facet) ?? 0;
  const named = facet.values.filter(({ value }) => value !== '').length;
  const isIdentifier = named > 3 && (facet.distinct ?? named) > total * MOST_VALUES_PER_EVENT;
  const isNoCause = [IDENTIFYING, DESCRIBING, TIMED].some((words) => words.test(facet.key));
  if (total < LEAST_EVENTS || isNoCause || isIdentifier) return undefined;
  const isWhole = (facet.distinct ?? 0) <= named;
  const rest = isWhole ? '' : UNLISTED;
  const here = tally(facet.values, total, rest);
  const elsewhere = new Map<string, number>();
  for (const [value, count] of tally(other?.values ?? [], baseline.events, '')) {
    const as = isWhole || here.has(value) || value === '' ? value : UNLISTED;
    elsewhere.set(as, (elsewhere.get(as) ?? 0) + count);
  }
  return { total, here, elsewhere };
}

/** Counts by value. What the total has beyond them is `rest`. */
function tally(values: readonly TagValue[], total: number, rest: string): Map<string, number> {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const { value, count = 0 } of values) {
    counts.set(value, (counts.get(value) ?? 0) + count);
    sum += count;
  }
  if (total > sum) counts.set(rest, (counts.get(rest) ?? 0) + total - sum);
  return counts;
}

function strongest(
  facet: TagFacet,
  { total, here, elsewhere }: Counts,
  others: number,
): SuspectTag | undefined {
  let best: SuspectTag | undefined;
  let most = LEAST_DIFFERENCE;
  for (const [value, count] of here) {
    if (value === UNLISTED) continue;
    const other = elsewhere.get(value) ?? 0;
    const difference = leastDifference(count, total, other, others);
    if (difference <= most) continue;
    most = difference;
    const source = facet.values.find((one) => one.value === value);
    best = {
      key: facet.key,
      value,
      here: count / total,
      elsewhere: other / others,
      events: total,
      ...(source?.label !== undefined && { label: source.label }),
      ...(source !== undefined && { source }),
    };
  }
  return best;
}

/** Two tags that say the same of the same events, such as `os` and `os.name`. */
function sameEvents(a: SuspectTag, b: SuspectTag): boolean {
  return a.here === b.here && a.elsewhere === b.elsewhere && a.events === b.events;
}
