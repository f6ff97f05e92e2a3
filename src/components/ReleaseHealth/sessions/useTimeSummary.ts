'use client';
import { useHealth } from '../shared/healthContext.js';
import { useRateText } from '../shared/useRateText.js';
import type { TimeData } from './timeData.js';
import { useBucketText } from './useBucketText.js';

/** The whole chart in words. */
export function useTimeSummary(data: TimeData): string {
  const { t } = useHealth();
  const rate = useRateText();
  const bucketText = useBucketText(data.width);
  const { metric, buckets, markers, isPartial, row } = data;
  const known = buckets.flatMap(({ timestamp, low, high }) =>
    low === undefined || high === undefined ? [] : [{ timestamp, low, high }],
  );
  const most = buckets.reduce((highest, { count }) => Math.max(highest, count ?? 0), 0);
  const count = buckets.reduce((sum, bucket) => sum + (bucket.count ?? 0), 0);
  const version = row.label;
  const start = bucketText(buckets[0]?.timestamp ?? '');
  const end = bucketText(buckets.at(-1)?.timestamp ?? '');
  const total =
    metric === 'users' ? t('chartTotalUsers', { most }) : t('chartTotalSessions', { count, most });
  const lowest = known.reduce<(typeof known)[number] | undefined>(
    (least, each) => (least === undefined || each.low < least.low ? each : least),
    undefined,
  );
  const parts = [
    lowest
      ? t('chartSummary', {
          metric,
          version,
          start,
          end,
          total,
          low: rate(lowest.low),
          lowAt: bucketText(lowest.timestamp),
          high: rate(Math.max(...known.map(({ high }) => high))),
        })
      : t('chartSummaryNoRate', { version, start, end, total }),
    markers.length > 0 ? t('chartMarkers', { versions: markers.map(({ label }) => label).join(', ') }) : '',
    isPartial ? t('chartPartial') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
