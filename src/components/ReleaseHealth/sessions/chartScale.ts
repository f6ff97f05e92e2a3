import type { ReleaseMarker, SessionBucket } from '../../../insights/index.js';

/** The rate's axis: it shows the upper part of the chart, the counts fill the lower. Fractions. */
export interface RateScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const STEPS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5];
/** The counts take this part of the height, so that bars and line do not cross. */
const COUNT_PART = 0.3;

/** Round steps from 1 down to below the lowest rate; the limit is on the axis when it is near. */
export function rateScale(buckets: readonly SessionBucket[], limit: number): RateScale {
  const lowest = buckets.reduce(
    (least, { low }) => Math.min(least, low ?? 1),
    Math.min(1, Math.max(limit, 0.5)),
  );
  const span = Math.max(1 - lowest, 0.001);
  const step = STEPS.find((each) => each * 2 >= span) ?? 0.5;
  const floor = 1 - 2 * step;
  return { domain: [1 - (2 * step) / (1 - COUNT_PART), 1], ticks: [floor, 1 - step, 1] };
}

/** The counts' axis: its top is far above the highest bar, which keeps the bars in their part. */
export function countScale(buckets: readonly SessionBucket[]): {
  readonly domain: readonly [number, number];
  readonly most: number;
} {
  const most = buckets.reduce((highest, { count }) => Math.max(highest, count ?? 0), 0);
  return { domain: [0, Math.max(most, 1) / (COUNT_PART * 0.85)], most };
}

/** Keys of the markers that get their name: the chosen one, then those with a fifth of the chart to themselves. */
export function namedMarkers(
  markers: readonly ReleaseMarker[],
  chosen: string,
  bucketCount: number,
): ReadonlySet<string> {
  const room = bucketCount / 5;
  const named: ReleaseMarker[] = [];
  for (const marker of [...markers].sort(
    (a, b) => Number(b.key === chosen) - Number(a.key === chosen) || b.index - a.index,
  )) {
    if (named.every(({ index }) => Math.abs(index - marker.index) >= room)) named.push(marker);
  }
  return new Set(named.map(({ key }) => key));
}
