'use client';
import type { ReactElement, SVGProps } from 'react';
import { useHealth } from '../shared/healthContext.js';
import { useRateText } from '../shared/useRateText.js';
import { COUNT, LIMIT, MARKER, PARTIAL, RATE } from './chartStyle.js';
import type { TimeData } from './timeData.js';

/** What line, bars and marks stand for. */
export function ChartLegend({ data }: { readonly data: TimeData }): ReactElement {
  const { t } = useHealth();
  const rate = useRateText();
  const { metric, markers, isPartial, limit, buckets } = data;
  const size = buckets[0]?.size ?? 1;
  const entries: readonly (readonly [ChartKeyName, string])[] = [
    ['rate', t('legendRate', { metric })],
    ['count', t('legendCount', { metric })],
    ['limit', t('legendLimit', { good: rate(limit) })],
    ...(markers.length > 0 ? [['marker', t('legendMarker')] as const] : []),
    ...(isPartial ? [['partial', t('legendPartial')] as const] : []),
  ];
  return (
    <figcaption className="cb-line cb-meta" data-wide="">
      {entries.map(([key, text]) => (
        <span key={key} className="cb-release-legend-item">
          <ChartKey name={key} />
          {text}
        </span>
      ))}
      {size > 1 ? <span className="cb-release-legend-item">{t('chartMerged', { size })}</span> : null}
    </figcaption>
  );
}

const SHAPES: { readonly [name: string]: SVGProps<SVGPathElement> } = {
  rate: { ...RATE, d: 'M0 8h12' },
  count: { ...COUNT, d: 'M2 4h8v8h-8z' },
  limit: { ...LIMIT, strokeWidth: 2, d: 'M0 8h12' },
  marker: { ...MARKER, d: 'M6.5 3v10' },
  partial: { ...RATE, ...PARTIAL, d: 'M0 8h12' },
};

export type ChartKeyName = 'rate' | 'count' | 'limit' | 'marker' | 'partial';

/** A piece of the chart, by the same strokes. */
export function ChartKey({ name }: { readonly name: ChartKeyName }): ReactElement {
  return (
    <svg className="cb-release-key" viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
      <path {...SHAPES[name]} />
    </svg>
  );
}
