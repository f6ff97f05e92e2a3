import type { TagFacet, TimeRange } from '../../model/index.js';

const STEP = 5 * 60_000;

/**
 * The time range to compare an issue in: from its first to its last event as far as its facets report them, rounded
 * out to five minutes; else the range given.
 */
export function comparedRange(
  facets: readonly TagFacet[],
  range: TimeRange | undefined,
): TimeRange | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { values } of facets) {
    for (const { firstSeen, lastSeen } of values) {
      const [from, to] = [Date.parse(firstSeen ?? ''), Date.parse(lastSeen ?? '')];
      if (from < first) first = from;
      if (to > last) last = to;
    }
  }
  if (!Number.isFinite(first) || !Number.isFinite(last)) return range;
  const start = Math.floor(first / STEP) * STEP;
  const end = (Math.floor(last / STEP) + 1) * STEP;
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}
