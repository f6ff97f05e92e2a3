import type { SessionCounts, SessionSeries } from '../../model/index.js';

/** What a rate is of. */
export type HealthMetric = 'sessions' | 'users';

/** One or more neighbouring points of a series, as a chart draws them. Fractions are 0–1. */
export interface SessionBucket {
  /** Start (ISO). */
  readonly timestamp: string;
  /** How many points it stands for. */
  readonly size: number;
  /** Sessions: their sum. Users: the most in one point, since users of several points cannot be added up. */
  readonly count?: number;
  /** Crash-free rate, weighted by `count`. Absent where nothing ran. */
  readonly rate?: number;
  /** Lowest and highest rate among its points. */
  readonly low?: number;
  /** Highest rate among its points. */
  readonly high?: number;
}

interface Point {
  readonly timestamp: string;
  readonly count: number | undefined;
  readonly rate: number | undefined;
}

/** Charts slow down with every point, and no screen shows more than this side by side. */
export const MOST_BUCKETS = 240;

/**
 * The points of a series as at most `limit` buckets, oldest first. Lowest and highest rate of each are kept, so a
 * short dip stays visible however long the range is. Points whose time cannot be read are left out.
 */
export function decimateSessions(
  points: SessionSeries['points'],
  metric: HealthMetric,
  limit: number = MOST_BUCKETS,
): readonly SessionBucket[] {
  const readable = points.flatMap((point) =>
    Number.isNaN(Date.parse(point.timestamp)) ? [] : [pointOf(point, metric)],
  );
  const size = Math.max(1, Math.ceil(readable.length / Math.max(1, Math.floor(limit))));
  const buckets: SessionBucket[] = [];
  for (let start = 0; start < readable.length; start += size) {
    buckets.push(merge(readable.slice(start, start + size), metric));
  }
  return buckets;
}

function pointOf(point: SessionCounts & { readonly timestamp: string }, metric: HealthMetric): Point {
  const count = metric === 'sessions' ? point.sessions : point.users;
  const rate = metric === 'sessions' ? point.crashFreeSessions : point.crashFreeUsers;
  // A rate of nobody is no rate.
  return { timestamp: point.timestamp, count, rate: count === 0 ? undefined : rate };
}

function merge(points: readonly Point[], metric: HealthMetric): SessionBucket {
  const counts = points.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const rates = points.flatMap(({ rate, count }) =>
    rate === undefined ? [] : [{ rate, weight: count ?? 1 }],
  );
  const weight = rates.reduce((sum, each) => sum + each.weight, 0);
  const values = rates.map(({ rate }) => rate);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const mean = rates.reduce((sum, each) => sum + each.rate * each.weight, 0) / weight;
  const count = metric === 'sessions' ? counts.reduce((sum, each) => sum + each, 0) : Math.max(...counts);
  return {
    timestamp: points[0]?.timestamp ?? '',
    size: points.length,
    ...(counts.length > 0 && { count }),
    ...(weight > 0 && {
      // Rounding in the sum must not push the mean out of its own range.
      rate: Math.min(Math.max(mean, low), high),
      low,
      high,
    }),
  };
}
