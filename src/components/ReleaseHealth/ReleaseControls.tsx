'use client';
import type { ReactElement } from 'react';
import { chartIcon, layersIcon } from '../internal/icons/moreIcons.js';
import { ToggleGroup } from '../internal/pickers/ToggleGroup.js';
import { useHealth } from './shared/healthContext.js';
import type { PanelState } from './usePanelState.js';

export interface ReleaseControlsProps {
  readonly state: PanelState;
  /** Whether there is anything over time to be drawn. */
  readonly hasTime: boolean;
}

/** What is counted, and how it is drawn. */
export function ReleaseControls({ state, hasTime }: ReleaseControlsProps): ReactElement {
  const { t } = useHealth();
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
