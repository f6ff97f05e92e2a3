import { itemAt, type Trend, type TrendPoint } from '../../../model/index.js';
import { readArray, readNumber, readObject } from '../read/scalars.js';
import { readEpoch } from '../read/time.js';

/** More buckets than a chart can show. */
const MAX_POINTS = 2000;

/** The widest series of a `stats` object, whatever its key is called. `undefined` where there is none. */
export function readTrend(stats: unknown): Trend | undefined {
  const series = readObject(stats);
  if (!series) return undefined;
  let widest: Trend | undefined;
  for (const key of Object.keys(series)) {
    const trend = trendOf(series[key]);
    if (trend && (!widest || spanOf(trend) >= spanOf(widest))) widest = trend;
  }
  return widest;
}

function trendOf(value: unknown): Trend | undefined {
  if (!Array.isArray(value)) return undefined;
  const points: TrendPoint[] = [];
  for (const row of readArray(value).slice(-MAX_POINTS)) {
    const pair = readArray(row);
    const at = readEpoch(pair[0]);
    const count = countOf(pair[1]);
    if (at !== undefined && count !== undefined) points.push({ timestamp: at, count });
  }
  if (!inOrder(points)) points.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
  const [first, second] = points;
  if (!first || !second) return { points };
  const bucketSeconds = (Date.parse(second.timestamp) - Date.parse(first.timestamp)) / 1000;
  return bucketSeconds > 0 ? { bucketSeconds, points } : { points };
}

/** A number, or the `[{ count }]` of event statistics, empty for a bucket without events. */
function countOf(value: unknown): number | undefined {
  if (typeof value === 'number') return atLeastZero(value);
  if (!Array.isArray(value)) return atLeastZero(readNumber(value));
  return value.length === 0 ? 0 : atLeastZero(readNumber(readObject(value[0])?.count));
}

function atLeastZero(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function inOrder(points: readonly TrendPoint[]): boolean {
  for (let index = 1; index < points.length; index += 1) {
    if (itemAt(points, index - 1).timestamp > itemAt(points, index).timestamp) return false;
  }
  return true;
}

function spanOf({ points }: Trend): number {
  const first = points[0];
  const last = points.at(-1);
  return first && last ? Date.parse(last.timestamp) - Date.parse(first.timestamp) : 0;
}
