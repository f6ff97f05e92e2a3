import type { Evidence, Trail } from './evidence.js';

/** Shorter gaps are how people and machines work. */
const LONG = 60_000;
const LONG_UNTIL_ERROR = 10 * 60_000;
/** So many times longer than usual is a silence. */
const RATIO = 20;
const MIN_GAPS = 5;
/** What came after the silence must be this near to the error. */
const NEAR = 30_000;

/** The longest silence, when a busy trail had one shortly before the error. */
export function silenceEvidence({ times, zero }: Trail): readonly Evidence[] {
  if (zero === undefined) return [];
  const known = times.flatMap((at, index) => (at === undefined ? [] : [{ index, at }]));
  const gaps = known.map(({ index, at }, place) => {
    const next = known[place + 1];
    return { before: index, after: next?.index, ms: (next?.at ?? zero) - at, endsAt: next?.at ?? zero };
  });
  if (gaps.length < MIN_GAPS) return [];
  const longest = gaps.reduce((a, b) => (b.ms > a.ms ? b : a));
  const untilError = longest.after === undefined;
  const isLong = longest.ms >= (untilError ? LONG_UNTIL_ERROR : LONG);
  if (!isLong || longest.ms < RATIO * median(gaps.map(({ ms }) => ms)) || zero - longest.endsAt > NEAR)
    return [];
  return [
    {
      index: longest.after ?? longest.before,
      reason: 'silence',
      weight: untilError ? 1.1 : 1.7,
      values: { ms: longest.ms, ...(untilError && { untilError }) },
      isTimeless: true,
    },
  ];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
