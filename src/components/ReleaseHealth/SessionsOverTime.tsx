'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../insights/index.js';
import type { Resource, SessionSeries } from '../../model/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { Button } from '../internal/Button.js';
import { refreshIcon } from '../internal/icons.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { useLateModule } from '../internal/useLateModule.js';
import { lazyModule } from '../internal/useLazyModule.js';
import type { HealthDisplay } from './ReleaseHealth.types.js';
import { SessionsTable } from './SessionsTable.js';
import { isSilent, seriesOf } from './series.js';
import type { TimeDataInput } from './timeData.js';
import { useSelectedRelease } from './useSelectedRelease.js';

const lateChart = /* @__PURE__ */ lazyModule(() => import('./SessionsChart.js'));

export interface SessionsOverTimeProps {
  readonly sessions: Resource<readonly SessionSeries[]>;
  readonly row: ReleaseRow;
  readonly rows: readonly ReleaseRow[];
  readonly display: HealthDisplay;
  readonly onRetry: (() => void) | undefined;
}

/** The chosen release over time, or why that cannot be shown. */
export function SessionsOverTime({
  sessions,
  row,
  rows,
  display,
  onRetry,
}: SessionsOverTimeProps): ReactElement {
  const { t } = useSelectedRelease();
  const updatedAt = sessions.status === 'success' ? sessions.updatedAt : '';
  return (
    <div className="cb-release-time" data-display={display}>
      <AsyncBoundary
        resource={sessions}
        label={t('timeLabel')}
        onRetry={onRetry}
        skeleton={<div className="cb-release-time-skeleton" aria-hidden="true" />}
        unsupported={<p className="cb-release-time-none">{t('timeUnsupported')}</p>}
      >
        {(all) => {
          const series = seriesOf(all, row);
          if (!series || isSilent(series)) return <p className="cb-release-time-none">{t('timeNone')}</p>;
          return <Drawn series={series} row={row} rows={rows} display={display} updatedAt={updatedAt} />;
        }}
      </AsyncBoundary>
    </div>
  );
}

interface DrawnProps {
  readonly series: SessionSeries;
  readonly row: ReleaseRow;
  readonly rows: readonly ReleaseRow[];
  readonly display: HealthDisplay;
  readonly updatedAt: string;
}

/** The chart once its code is there; until then, without it and on request the table of the same numbers. */
function Drawn({ series, row, rows, display, updatedAt }: DrawnProps): ReactElement {
  const { t, metric, thresholds } = useSelectedRelease();
  const input: TimeDataInput = { series, row, rows, metric, thresholds: thresholds[metric], updatedAt };
  const chart = useLateModule(lateChart, display === 'chart', 'ReleaseHealth', 'chart');
  if (display === 'chart' && chart.status === 'ready') {
    const { SessionsChart } = chart.module;
    return (
      <SectionBoundary component="ReleaseHealth" section="chart" resetKey={series}>
        <SessionsChart {...input} />
      </SectionBoundary>
    );
  }
  return (
    <>
      {display === 'chart' && chart.status === 'failed' ? (
        <div className="cb-release-note" role="status">
          <p className="cb-release-note-text">{t('chartFailed')}</p>
          <Button size="sm" variant="ghost" icon={refreshIcon} onClick={chart.retry}>
            {t('chartRetry')}
          </Button>
        </div>
      ) : null}
      <SessionsTable series={series} label={row.label} updatedAt={updatedAt} />
    </>
  );
}
