'use client';
import type { ReactElement } from 'react';
import { Count } from '../internal/Count.js';
import type { ChartPoint } from './chartPoints.js';
import type { TimeData } from './timeData.js';
import { useBucketText } from './useBucketText.js';
import { useChartMessages } from './useChartMessages.js';
import { useRateText } from './useRateText.js';
import { useSelectedRelease } from './useSelectedRelease.js';

export interface ChartTooltipProps {
  readonly point: ChartPoint;
  readonly data: TimeData;
}

/** The numbers under the pointer; the table has them too. */
export function ChartTooltip({ point, data }: ChartTooltipProps): ReactElement {
  const { t } = useSelectedRelease();
  const chartText = useChartMessages();
  const text = useBucketText(data.width);
  const rate = useRateText();
  const { metric } = data;
  const known = point.rate ?? point.soFar;
  const [low, high] = point.band ?? [];
  return (
    <div className="cb-release-tip">
      <p className="cb-release-tip-title">
        {text(point.at)} {point.isPartial ? t('soFar') : ''}
      </p>
      <p className="cb-release-tip-line">
        <span className="cb-release-key" data-key="rate" />
        {chartText('legendRate', { metric })}
        <b className="cb-release-tip-value">{known === null ? '—' : rate(known)}</b>
      </p>
      {low === undefined || high === undefined || low === high ? null : (
        <p className="cb-release-sub">{`${rate(low)} – ${rate(high)}`}</p>
      )}
      <p className="cb-release-tip-line">
        <span className="cb-release-key" data-key="count" />
        {chartText('legendCount', { metric })}
        <b className="cb-release-tip-value">
          <Count value={point.count ?? undefined} />
        </b>
      </p>
    </div>
  );
}
