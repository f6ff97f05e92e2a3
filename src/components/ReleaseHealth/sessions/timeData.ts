import {
  bucketWidth,
  type CrashFreeThresholds,
  decimateSessions,
  type HealthMetric,
  isLastPartial,
  type ReleaseMarker,
  type ReleaseRow,
  releaseMarkers,
  type SessionBucket,
} from '../../../insights/index.js';
import type { SessionSeries } from '../../../model/index.js';

/** One release over time, ready to be drawn. */
export interface TimeData {
  readonly metric: HealthMetric;
  readonly row: ReleaseRow;
  readonly series: SessionSeries;
  readonly buckets: readonly SessionBucket[];
  readonly markers: readonly ReleaseMarker[];
  /** The last bucket was still being counted when the data came. */
  readonly isPartial: boolean;
  /** Milliseconds from one bucket to the next. */
  readonly width: number | undefined;
  readonly limit: number;
}

export interface TimeDataInput {
  readonly series: SessionSeries;
  readonly row: ReleaseRow;
  readonly rows: readonly ReleaseRow[];
  readonly metric: HealthMetric;
  readonly thresholds: CrashFreeThresholds;
  /** When the data came (ISO). */
  readonly updatedAt: string;
}

export function timeDataOf({ series, row, rows, metric, thresholds, updatedAt }: TimeDataInput): TimeData {
  const buckets = decimateSessions(series.points, metric);
  return {
    metric,
    row,
    series,
    buckets,
    markers: releaseMarkers(rows, buckets, row),
    isPartial: isLastPartial(series.points, Date.parse(updatedAt)),
    width: bucketWidth(buckets),
    limit: thresholds.good,
  };
}
