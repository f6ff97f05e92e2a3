import type { Trend } from '../../../model/index.js';

/** One path of bars from the baseline up; a bucket with any event is at least one unit high. */
export function sparklinePath(counts: readonly number[], width: number, height: number): string {
  const peak = Math.max(...counts, 1);
  const step = width / Math.max(counts.length, 1);
  const bar = Math.max(step * 0.75, Math.min(step, 1));
  let path = '';
  counts.forEach((count, index) => {
    if (!(count > 0)) return;
    const tall = Math.max((count / peak) * height, 1);
    path += `M${round(index * step)} ${height}v-${round(tall)}h${round(bar)}v${round(tall)}z`;
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** At most `most` bars: neighbouring buckets are added up. */
export function bucketCounts(trend: Trend, most: number): readonly number[] {
  const { points } = trend;
  if (points.length <= most) return points.map((point) => point.count);
  const size = Math.ceil(points.length / most);
  const counts: number[] = [];
  points.forEach((point, index) => {
    const bucket = Math.floor(index / size);
    counts[bucket] = (counts[bucket] ?? 0) + point.count;
  });
  return counts;
}

export interface TrendSummary {
  readonly total: number;
  readonly peak: number;
  readonly peakAt: string;
  readonly spanMs: number;
}

/** The facts a sparkline shows. `undefined` without points. */
export function summarizeTrend(trend: Trend): TrendSummary | undefined {
  const first = trend.points[0];
  const last = trend.points.at(-1);
  if (!first || !last) return undefined;
  let total = 0;
  let peak = first;
  for (const point of trend.points) {
    total += point.count;
    if (point.count > peak.count) peak = point;
  }
  const spanMs = Date.parse(last.timestamp) - Date.parse(first.timestamp) + (trend.bucketSeconds ?? 0) * 1000;
  return { total, peak: peak.count, peakAt: peak.timestamp, spanMs: Number.isFinite(spanMs) ? spanMs : 0 };
}
