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
} from '../../insights/index.js';
import type { SessionSeries } from '../../model/index.js';

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

/** The series of a release; one without a release name stands for whatever was asked. */
export function seriesOf(
  all: readonly SessionSeries[],
  { release, project }: ReleaseRow,
): SessionSeries | undefined {
  const named = all.filter((series) => series.release === release.version);
  const own = named.find((series) => series.project === project?.slug || series.project === project?.id);
  const wide = named.find((series) => series.project === undefined);
  return own ?? wide ?? (all.length === 1 && all[0]?.release === undefined ? all[0] : undefined);
}

/** Whether anything ran at all. Unknown counts are no proof of silence. */
export function isSilent(series: SessionSeries | undefined): boolean {
  if (!series || series.points.length === 0) return true;
  return series.points.every(({ sessions, users }) => sessions === 0 && (users ?? 0) === 0);
}
