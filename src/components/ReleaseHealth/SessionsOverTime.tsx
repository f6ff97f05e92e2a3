'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../insights/index.js';
import type { Resource, SessionSeries } from '../../model/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { useLateModule } from '../internal/useLateModule.js';
import { lateChart } from './late.js';
import { NotLoaded } from './NotLoaded.js';
import type { HealthDisplay } from './ReleaseHealth.types.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { updatedAtOf } from './releasesOf.js';
import { SessionsTable } from './SessionsTable.js';
import { isSilent, seriesOf } from './series.js';

interface TimeProps {
  readonly row: ReleaseRow;
  readonly rows: readonly ReleaseRow[];
  readonly display: HealthDisplay;
}

export interface SessionsOverTimeProps extends TimeProps {
  readonly sessions: Resource<readonly SessionSeries[]>;
  readonly onRetry: (() => void) | undefined;
}

/** The chosen release over time, or why that cannot be shown. */
export function SessionsOverTime({ sessions, onRetry, ...time }: SessionsOverTimeProps): ReactElement {
  const { t } = useReleaseHealth();
  const updatedAt = updatedAtOf(sessions);
  return (
    <div className="cb-release-time">
      <AsyncBoundary
        resource={sessions}
        label={t('timeLabel')}
        onRetry={onRetry}
        skeleton={<div className="cb-release-time-none" />}
        unsupported={<p className="cb-release-time-none">{t('timeUnsupported')}</p>}
      >
        {(all) => {
          const series = seriesOf(all, time.row);
          if (!series || isSilent(series)) return <p className="cb-release-time-none">{t('timeNone')}</p>;
          return <Drawn {...time} series={series} updatedAt={updatedAt} />;
        }}
      </AsyncBoundary>
    </div>
  );
}

interface DrawnProps extends TimeProps {
  readonly series: SessionSeries;
  readonly updatedAt: string;
}

/** The chart once its code is there; until then, without it and on request the table of the same numbers. */
function Drawn({ display, ...time }: DrawnProps): ReactElement {
  const { late, metric, thresholds } = useReleaseHealth();
  const wanted = display === 'chart';
  const chart = useLateModule(lateChart, wanted, 'ReleaseHealth', 'chart');
  const { series, row, updatedAt } = time;
  if (wanted && late && chart.status === 'ready') {
    const { SessionsChart } = chart.module;
    return (
      <SectionBoundary component="ReleaseHealth" section="chart" resetKey={series}>
        <SessionsChart {...time} metric={metric} thresholds={thresholds[metric]} />
      </SectionBoundary>
    );
  }
  return (
    <>
      {wanted && chart.status === 'failed' ? <NotLoaded what="chart" onRetry={chart.retry} /> : null}
      <SessionsTable series={series} label={row.label} updatedAt={updatedAt} />
    </>
  );
}
