'use client';
import type { ReactElement } from 'react';
import { intervalDigits, type ReleaseRow } from '../../../insights/index.js';
import { useHealth } from '../shared/healthContext.js';
import { RateCell } from '../shared/RateCell.js';
import { rateOf } from '../shared/rateOf.js';
import { useRateText } from '../shared/useRateText.js';

/** The rate in large, with how sure it is. */
export function Headline({ row }: { readonly row: ReleaseRow }): ReactElement {
  const { t, metric, thresholds } = useHealth();
  const text = useRateText();
  const { interval, total } = rateOf(row.health, metric, thresholds[metric]) ?? {};
  const digits = interval && intervalDigits(interval);
  return (
    <span className="cb-release-headline">
      <RateCell row={row} metric={metric} />
      {interval ? (
        <span className="cb-release-sub">
          {t('interval', {
            low: text(interval.low, digits),
            high: text(interval.high, digits),
            total,
            metric,
          })}
        </span>
      ) : null}
    </span>
  );
}
