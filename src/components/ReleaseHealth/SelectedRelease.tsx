'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import type { ReleaseRow } from '../../insights/index.js';
import { AdoptionCell } from './AdoptionCell.js';
import { ChangeCell } from './ChangeCell.js';
import { Headline } from './Headline.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { SessionsOverTime } from './SessionsOverTime.js';
import type { PanelState } from './usePanelState.js';

export interface SelectedReleaseProps {
  readonly row: ReleaseRow;
  readonly rows: readonly ReleaseRow[];
  readonly previous: ReleaseRow | undefined;
  readonly props: ReleaseHealthViewProps;
  readonly state: PanelState;
}

/**
 * The chosen release: what it is, how well it does, its numbers over time, and how its sessions ended. What only
 * adds to the numbers comes late, into the place that is kept for it.
 */
export function SelectedRelease({ row, rows, previous, props, state }: SelectedReleaseProps): ReactElement {
  const { t, metric, late } = useReleaseHealth();
  const id = useId();
  const { sessions } = props;
  const split = { row, sessions };
  return (
    <section className="cb-release-detail cb-box" aria-labelledby={id}>
      <div className="cb-release-detail-head">
        <div className="cb-release-detail-title">
          <div
            className="cb-title"
            role="heading"
            aria-level={props.headingLevel ?? 3}
            id={id}
            title={row.release.version}
          >
            <bdi>{row.label}</bdi>
          </div>
          <p className="cb-release-origin cb-line cb-note">{late ? <late.Origin row={row} /> : null}</p>
        </div>
        <div className="cb-release-controls cb-toolbar">
          {late ? <late.ReleaseControls state={state} hasTime={sessions !== undefined} /> : null}
        </div>
      </div>
      <dl className="cb-release-facts">
        <Fact name={t(metric === 'users' ? 'columnCrashFreeUsers' : 'columnCrashFreeSessions')}>
          <Headline row={row} />
        </Fact>
        <Fact name={t('columnChange')}>
          <ChangeCell row={row} previous={previous} />
        </Fact>
        <Fact name={t('availability')} hint={late && t('availabilityHint')}>
          {late ? <late.Availability {...split} /> : null}
        </Fact>
        <Fact name={t('columnAdoption')}>
          <AdoptionCell row={row} />
        </Fact>
      </dl>
      {sessions ? (
        <SessionsOverTime
          sessions={sessions}
          row={row}
          rows={rows}
          display={state.display}
          onRetry={props.onRefreshSessions}
        />
      ) : null}
      {late ? <late.StatusSplit {...split} /> : <div className="cb-release-split" />}
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

function Fact({ name, hint, children }: FactProps): ReactElement {
  return (
    <div className="cb-release-fact">
      <dt className="cb-release-fact-name" title={hint}>
        {name}
      </dt>
      <dd className="cb-release-fact-value">{children}</dd>
    </div>
  );
}
