import { type ReleaseRow, type SessionSplitCounts, splitCountsOf } from '../../../insights/index.js';
import { getData, type Resource, type SessionSeries } from '../../../model/index.js';
import { seriesOf } from '../shared/series.js';

export interface SplitProps {
  readonly row: ReleaseRow;
  readonly sessions: Resource<readonly SessionSeries[]> | undefined;
}

/** The series counts every outcome where servers give it; the release itself often only some. */
export function splitOf({ row, sessions }: SplitProps): SessionSplitCounts {
  const totals = seriesOf((sessions && getData(sessions)) ?? [], row)?.totals;
  if (totals?.healthy !== undefined) return totals;
  return row.health ? splitCountsOf(row.health) : (totals ?? {});
}
