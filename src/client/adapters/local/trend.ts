import type { Trend } from '../../../model/index.js';
import { spanOf } from './times.js';
import type { Window } from './window.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MAX_POINTS = 400;

/** Events over time in buckets of an hour, a day or more. `undefined` while no event has a time. */
export function trendOf(times: readonly number[], window: Window): Trend | undefined {
  const [oldest, newest] = spanOf(times);
  if (oldest === undefined || newest === undefined) return undefined;
  const from = Number.isFinite(window.from) ? window.from : oldest;
  const to = Number.isFinite(window.to) ? window.to : newest;
  const width = bucketWidth(to - from);
  const start = Math.floor(from / width) * width;
  const counts: number[] = new Array(Math.floor((to - start) / width) + 1).fill(0);
  for (const time of times) {
    const index = Math.floor((time - start) / width);
    if (index >= 0 && index < counts.length) counts[index] = (counts[index] ?? 0) + 1;
  }
  const points = counts.map((count, index) => ({
    timestamp: new Date(start + index * width).toISOString(),
    count,
  }));
  return points.length < 2 ? { points } : { bucketSeconds: width / 1000, points };
}

function bucketWidth(length: number): number {
  if (length <= 2 * DAY) return HOUR;
  return Math.max(1, Math.ceil(length / DAY / MAX_POINTS)) * DAY;
}
