'use client';
import type { ReactElement } from 'react';
import type { TimeData } from './timeData.js';
import { useChartMessages } from './useChartMessages.js';
import { useRateText } from './useRateText.js';

/** What line, bars and marks stand for. */
export function ChartLegend({ data }: { readonly data: TimeData }): ReactElement {
  const t = useChartMessages();
  const rate = useRateText();
  const { metric, markers, isPartial, limit, buckets } = data;
  const size = buckets[0]?.size ?? 1;
  const entries = [
    ['rate', t('legendRate', { metric })],
    ['count', t('legendCount', { metric })],
    ['limit', t('legendLimit', { good: rate(limit) })],
    ...(markers.length > 0 ? [['marker', t('legendMarker')] as const] : []),
    ...(isPartial ? [['partial', t('legendPartial')] as const] : []),
  ] as const;
  return (
    <figcaption className="cb-release-legend">
      {entries.map(([key, text]) => (
        <span key={key} className="cb-release-legend-item">
          <span className="cb-release-key" data-key={key} aria-hidden="true" />
          {text}
        </span>
      ))}
      {size > 1 ? <span className="cb-release-legend-item">{t('chartMerged', { size })}</span> : null}
    </figcaption>
  );
}
