'use client';
import { type ReactElement, useState } from 'react';
import { bucketWidth, isLastPartial } from '../../../insights/index.js';
import type { SessionSeries } from '../../../model/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { Count } from '../../internal/data/Count.js';
import { useHealth } from '../shared/healthContext.js';
import { Unknown } from '../shared/Unknown.js';
import { useRateText } from '../shared/useRateText.js';
import { useBucketText } from './useBucketText.js';

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
  const { t, metric } = useHealth();
  const [isWhole, setWhole] = useState(false);
  const isPartial = isLastPartial(series.points, Date.parse(updatedAt));
  const text = useBucketText(bucketWidth(series.points));
  const rate = useRateText();
  const isUsers = metric === 'users';
  const points = series.points.toReversed();
  const shown = isWhole ? points : points.slice(0, FIRST_ROWS);
  const label = t('timeTable', { metric, version });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="cb-release-time-scroll cb-box" role="region" aria-label={label} tabIndex={0}>
      <table className="cb-release-time-table" aria-label={label}>
        <thead className="cb-plain">
          <tr className="cb-plain">
            {[
              t('columnTime'),
              t('columnRate'),
              t(isUsers ? 'columnUsers' : 'columnSessions'),
              t('columnCrashed'),
            ].map((name) => (
              <th key={name} className="cb-release-time-th" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="cb-plain">
          {shown.map(({ timestamp: at, ...point }, index) => {
            const count = isUsers ? point.users : point.sessions;
            const free = isUsers ? point.crashFreeUsers : point.crashFreeSessions;
            return (
              <tr key={at} className="cb-plain">
                <th className="cb-release-time-td" scope="row">
                  <time dateTime={at}>{text(at)}</time>
                  {isPartial && index === 0 ? <span className="cb-release-sub"> {t('soFar')}</span> : null}
                </th>
                <td className="cb-release-time-td">
                  {free === undefined || count === 0 ? (
                    <Unknown hint={t(count === 0 ? 'noSessions' : 'unknownHint')} />
                  ) : (
                    rate(free)
                  )}
                </td>
                <td className="cb-release-time-td">
                  <Count value={count} />
                </td>
                <td className="cb-release-time-td">
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
