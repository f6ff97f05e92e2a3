import type { Trend } from '../../model/index.js';
import { BUILDER_NOW } from './clock.js';

/** How a made-up trend looks. */
export interface TrendShape {
  /** The sum of all points. Default 240. */
  readonly total?: number;
  /** How many points. Default 24. */
  readonly buckets?: number;
  /** Default 3600. */
  readonly bucketSeconds?: number;
  /** Where the points come from; another number, another curve. */
  readonly variant?: number;
}

/** Counts per bucket up to `BUILDER_NOW`. They sum to exactly `total`. */
export function buildTrend({
  total = 240,
  buckets = 24,
  bucketSeconds = 3600,
  variant = 0,
}: TrendShape = {}): Trend {
  const width = bucketSeconds * 1000;
  const end = Math.floor(BUILDER_NOW / width) * width;
  const weights = Array.from(
    { length: buckets },
    (_, i) => 2 + Math.sin((i + variant) / 3) + ((i * 7 + variant * 5) % 11) / 9,
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  let spread = 0;
  const points = weights.map((weight, index) => {
    spread += weight;
    const upTo = Math.round((total * spread) / sum);
    const count = upTo - given;
    given = upTo;
    return { timestamp: new Date(end - (buckets - 1 - index) * width).toISOString(), count };
  });
  return { bucketSeconds, points };
}
