'use client';
import { type ReactElement, useState } from 'react';
import { bucketWidth, isLastPartial } from '../../insights/index.js';
import type { SessionSeries } from '../../model/index.js';
import { Button } from '../internal/Button.js';
import { Count } from '../internal/Count.js';
import { Unknown } from './RateCell.js';
import { useBucketText } from './useBucketText.js';
import { useRateText } from './useRateText.js';
import { useSelectedRelease } from './useSelectedRelease.js';

/** Longer tables ask first. */
const FIRST_ROWS = 48;

export interface SessionsTableProps {
  readonly series: SessionSeries;
  /** The version, as readers know it. */
  readonly label: string;
  /** When the series came (ISO). */
  readonly updatedAt: string;
}

/** The chart's numbers, every interval by itself, the latest first. */
export function SessionsTable({ series, label: version, updatedAt }: SessionsTableProps): ReactElement {
  const { t, metric } = useSelectedRelease();
  const isPartial = isLastPartial(series.points, Date.parse(updatedAt));
  const [isWhole, setWhole] = useState(false);
  const text = useBucketText(bucketWidth(series.points));
  const rate = useRateText();
  const points = series.points.toReversed();
  const shown = isWhole ? points : points.slice(0, FIRST_ROWS);
  const label = t('timeTable', { metric, version });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="cb-release-time-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="cb-release-time-table" aria-label={label}>
        <thead className="cb-release-time-head">
          <tr className="cb-release-time-row">
            <th className="cb-release-time-th" scope="col">
              {t('columnTime')}
            </th>
            <th className="cb-release-time-th" scope="col" data-align="end">
              {t('columnRate')}
            </th>
            <th className="cb-release-time-th" scope="col" data-align="end">
              {t(metric === 'users' ? 'columnUsers' : 'columnSessions')}
            </th>
            <th className="cb-release-time-th" scope="col" data-align="end">
              {t('columnCrashed')}
            </th>
          </tr>
        </thead>
        <tbody className="cb-release-time-body">
          {shown.map((point, index) => {
            const count = metric === 'users' ? point.users : point.sessions;
            const free = metric === 'users' ? point.crashFreeUsers : point.crashFreeSessions;
            return (
              <tr key={point.at} className="cb-release-time-row">
                <th className="cb-release-time-td" scope="row">
                  <time dateTime={point.at}>{text(point.at)}</time>
                  {isPartial && index === 0 ? <span className="cb-release-sub"> {t('soFar')}</span> : null}
                </th>
                <td className="cb-release-time-td" data-align="end">
                  {free === undefined || count === 0 ? (
                    <Unknown hint={count === 0 ? t('noSessions') : t('unknownHint')} />
                  ) : (
                    rate(free)
                  )}
                </td>
                <td className="cb-release-time-td" data-align="end">
                  <Count value={count} />
                </td>
                <td className="cb-release-time-td" data-align="end">
                  <Count value={point.crashed} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < points.length ? (
        <Button size="sm" variant="ghost" onClick={() => setWhole(true)}>
          {t('showAllRows', { count: points.length })}
        </Button>
      ) : null}
    </div>
  );
}
