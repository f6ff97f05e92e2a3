'use client';
import type { ReactElement } from 'react';
import { Count } from '../../internal/data/Count.js';
import { useHealth } from '../shared/healthContext.js';
import { useRateText } from '../shared/useRateText.js';
import { ChartKey } from './ChartLegend.js';
import type { ChartPoint } from './chartPoints.js';
import type { TimeData } from './timeData.js';
import { useBucketText } from './useBucketText.js';

export interface ChartTooltipProps {
  readonly point: ChartPoint;
  readonly data: TimeData;
}

/** The numbers under the pointer; the table has them too. */
export function ChartTooltip({ point, data }: ChartTooltipProps): ReactElement {
  const { t } = useHealth();
  const text = useBucketText(data.width);
  const rate = useRateText();
  const { metric } = data;
  const known = point.rate ?? point.soFar;
  const [low, high] = point.band ?? [];
  return (
    <div className="cb-release-tip cb-box">
      <p className="cb-strong">
        {text(point.timestamp)} {point.isPartial ? t('soFar') : ''}
      </p>
      <p className="cb-line">
        <ChartKey name="rate" />
        {t('legendRate', { metric })}
        <b className="cb-line-end cb-strong">{known === null ? '—' : rate(known)}</b>
      </p>
      {low === undefined || high === undefined || low === high ? null : (
        <p className="cb-release-sub">{`${rate(low)} – ${rate(high)}`}</p>
      )}
      <p className="cb-line">
        <ChartKey name="count" />
        {t('legendCount', { metric })}
        <b className="cb-line-end cb-strong">
          <Count value={point.count ?? undefined} />
        </b>
      </p>
    </div>
  );
}
