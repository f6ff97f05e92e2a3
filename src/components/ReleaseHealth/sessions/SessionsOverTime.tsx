'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../../insights/index.js';
import type { Resource, SessionSeries } from '../../../model/index.js';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { useLate } from '../../internal/lazy/useLate.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import { SectionBoundary } from '../../internal/states/SectionBoundary.js';
import { useHealth } from '../shared/healthContext.js';
import { isSilent, seriesOf } from '../shared/series.js';
import { updatedAtOf } from '../shared/updatedAtOf.js';
import { SessionsTable } from './SessionsTable.js';

/** The chart, the largest part of the panel by far. */
const lateChart = /* @__PURE__ */ latePart(() => import('./SessionsChart.js'));

interface TimeProps {
  readonly row: ReleaseRow;
  readonly rows: readonly ReleaseRow[];
  readonly display: 'chart' | 'table';
}

export interface SessionsOverTimeProps extends TimeProps {
  readonly sessions: Resource<readonly SessionSeries[]>;
  readonly onRetry: (() => void) | undefined;
}

/** The chosen release over time, or why that cannot be shown. */
export function SessionsOverTime({ sessions, onRetry, ...time }: SessionsOverTimeProps): ReactElement {
  const { t } = useHealth();
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
  const { t, metric, thresholds } = useHealth();
  const wanted = display === 'chart';
  const chart = useLate(lateChart, wanted, { component: 'ReleaseHealth', section: 'chart' });
  const { series, row, updatedAt } = time;
  if (wanted && chart.status === 'ready') {
    const { SessionsChart } = chart.module;
    return (
      <SectionBoundary component="ReleaseHealth" section="chart" resetKey={series}>
        <SessionsChart {...time} metric={metric} thresholds={thresholds[metric]} />
      </SectionBoundary>
    );
  }
  return (
    <>
      {chart.status === 'failed' ? <LateNote late={chart} what={t('displayChart')} /> : null}
      <SessionsTable series={series} label={row.label} updatedAt={updatedAt} />
    </>
  );
}
