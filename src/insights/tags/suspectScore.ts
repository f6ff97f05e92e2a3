/** Keeps a value that one side lacks from making the score infinite. */
const SMOOTHING = 0.001;

/**
 * How far one distribution is from another: the Kullback-Leibler divergence of `baseline` from `outliers` over the
 * union of their values, in nats, both smoothed by a thousandth of an event per value. 0 when they are alike. Events
 * without the tag are a value like any other (`''`).
 */
export function divergence(
  baseline: ReadonlyMap<string, number>,
  outliers: ReadonlyMap<string, number>,
): number {
  const values = new Set([...baseline.keys(), ...outliers.keys()]);
  const shareIn = (counts: ReadonlyMap<string, number>): ((value: string) => number) => {
    let total = SMOOTHING * values.size;
    for (const count of counts.values()) total += count;
    return (value) => ((counts.get(value) ?? 0) + SMOOTHING) / total;
  };
  const elsewhere = shareIn(baseline);
  const here = shareIn(outliers);
  let sum = 0;
  for (const value of values) sum += elsewhere(value) * Math.log(elsewhere(value) / here(value));
  return Math.max(0, sum);
}

/** Two-sided confidence of about 99.9 %: many values are compared at once, and chance must not win among them. */
const Z = 3.3;

/** The least difference of two shares that the counts allow, by Newcombe's interval. Negative = may be no difference. */
export function leastDifference(
  here: number,
  ofHere: number,
  elsewhere: number,
  ofElsewhere: number,
): number {
  if (ofHere <= 0 || ofElsewhere <= 0) return Number.NEGATIVE_INFINITY;
  const low = wilson(here, ofHere, -1);
  const high = wilson(elsewhere, ofElsewhere, 1);
  const share = here / ofHere;
  const other = elsewhere / ofElsewhere;
  return share - other - Math.hypot(share - low, high - other);
}

/** An end of Wilson's interval of a share. */
function wilson(count: number, of: number, side: -1 | 1): number {
  const share = count / of;
  const square = (Z * Z) / of;
  const spread = Z * Math.sqrt(Math.max(0, share * (1 - share)) / of + square / (4 * of));
  return (share + square / 2 + side * spread) / (1 + square);
}
