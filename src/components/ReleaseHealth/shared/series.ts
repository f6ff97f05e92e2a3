import type { ReleaseRow } from '../../../insights/index.js';
import type { SessionSeries } from '../../../model/index.js';

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
