'use client';
import type { ReactElement } from 'react';
import { type ReleaseRow, type SessionSplitCounts, splitCountsOf } from '../../insights/index.js';
import { dataOf, type Resource, type SessionSeries } from '../../model/index.js';
import { chartIcon, layersIcon } from '../internal/moreIcons.js';
import { ToggleGroup } from '../internal/ToggleGroup.js';
import { ReleaseDetail } from './ReleaseDetail.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { SessionsOverTime } from './SessionsOverTime.js';
import { seriesOf } from './series.js';
import type { PanelState } from './usePanelState.js';
import { useSelectedRelease } from './useSelectedRelease.js';

export interface SelectedReleaseProps {
  readonly row: ReleaseRow;
  readonly rows: readonly ReleaseRow[];
  readonly previous: ReleaseRow | undefined;
  readonly props: ReleaseHealthViewProps;
  readonly state: PanelState;
}

/** The chosen release with its switches and its health over time. */
export function SelectedRelease({ row, rows, previous, props, state }: SelectedReleaseProps): ReactElement {
  const { sessions, headingLevel = 3, onRefreshSessions } = props;
  return (
    <ReleaseDetail
      row={row}
      previous={previous}
      split={splitOf(row, sessions)}
      headingLevel={headingLevel}
      controls={<Controls state={state} hasTime={sessions !== undefined} />}
    >
      {sessions ? (
        <SessionsOverTime
          sessions={sessions}
          row={row}
          rows={rows}
          display={state.display}
          onRetry={onRefreshSessions}
        />
      ) : null}
    </ReleaseDetail>
  );
}

function Controls({
  state,
  hasTime,
}: {
  readonly state: PanelState;
  readonly hasTime: boolean;
}): ReactElement {
  const { t } = useSelectedRelease();
  return (
    <>
      <ToggleGroup
        label={t('metric')}
        value={state.metric}
        onChange={state.setMetric}
        options={[
          { value: 'sessions', label: t('metricSessions') },
          { value: 'users', label: t('metricUsers') },
        ]}
      />
      {hasTime ? (
        <ToggleGroup
          label={t('display')}
          value={state.display}
          onChange={state.setDisplay}
          options={[
            { value: 'chart', label: t('displayChart'), icon: chartIcon },
            { value: 'table', label: t('displayTable'), icon: layersIcon },
          ]}
        />
      ) : null}
    </>
  );
}

/** The series counts every outcome where servers give it; the release itself often only some. */
function splitOf(
  row: ReleaseRow,
  sessions: Resource<readonly SessionSeries[]> | undefined,
): SessionSplitCounts {
  const totals = seriesOf((sessions && dataOf(sessions)) ?? [], row)?.totals;
  if (totals?.healthy !== undefined) return totals;
  return row.health ? splitCountsOf(row.health) : (totals ?? {});
}
