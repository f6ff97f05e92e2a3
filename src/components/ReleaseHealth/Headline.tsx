'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../insights/index.js';
import { RateCell } from './RateCell.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { rateOf } from './rateOf.js';
import { useRateText } from './useRateText.js';

/** The rate in large, with how sure it is. */
export function Headline({ row }: { readonly row: ReleaseRow }): ReactElement {
  const { t, late, metric, thresholds } = useReleaseHealth();
  const text = useRateText();
  const { interval, total } = rateOf(row.health, metric, thresholds[metric]) ?? {};
  return (
    <span className="cb-release-headline">
      <RateCell row={row} metric={metric} />
      {interval ? (
        <span className="cb-release-sub" title={late && t('intervalHint', { total, metric })}>
          {t('interval', { low: text(interval.low), high: text(interval.high) })}
        </span>
      ) : null}
    </span>
  );
}
