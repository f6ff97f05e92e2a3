'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import type { ReleaseRow } from '../../../insights/index.js';
import type { Resource, SessionSeries } from '../../../model/index.js';
import { Hint } from '../../internal/overlays/Hint.js';
import { AdoptionCell } from '../shared/AdoptionCell.js';
import { ChangeCell } from '../shared/ChangeCell.js';
import { useHealth } from '../shared/healthContext.js';
import { Availability } from './Availability.js';
import { Headline } from './Headline.js';
import { Origin } from './Origin.js';
import { StatusSplit } from './StatusSplit.js';

export interface SelectedReleaseProps {
  readonly row: ReleaseRow;
  readonly previous: ReleaseRow | undefined;
  readonly sessions: Resource<readonly SessionSeries[]> | undefined;
  readonly headingLevel: number | undefined;
  /** Whether it can go out to everybody. */
  readonly gate: ReactNode;
  /** What the numbers count and how they are drawn. */
  readonly controls: ReactNode;
  /** The release over time. */
  readonly children: ReactNode;
}

/** The chosen release: what it is, how well it does, its numbers over time, and how its sessions ended. */
export function SelectedRelease(props: SelectedReleaseProps): ReactElement {
  const { row, previous, sessions, headingLevel = 3 } = props;
  const { t, metric } = useHealth();
  const id = useId();
  const split = { row, sessions };
  return (
    <section className="cb-release-detail cb-box" aria-labelledby={id}>
      <div className="cb-release-detail-head">
        <div className="cb-release-detail-title">
          <div className="cb-title" role="heading" aria-level={headingLevel} id={id}>
            <Hint hint={row.release.version === row.label ? undefined : row.release.version}>
              <bdi>{row.label}</bdi>
            </Hint>
          </div>
          <p className="cb-release-origin cb-line cb-note">
            <Origin row={row} />
          </p>
        </div>
        <div className="cb-release-controls cb-toolbar">{props.controls}</div>
      </div>
      {props.gate}
      <dl className="cb-release-facts">
        <Fact name={t(metric === 'users' ? 'columnCrashFreeUsers' : 'columnCrashFreeSessions')}>
          <Headline row={row} />
        </Fact>
        <Fact name={t('columnChange')}>
          <ChangeCell row={row} previous={previous} />
        </Fact>
        <Fact name={t('availability')} hint={t('availabilityHint')}>
          <Availability {...split} />
        </Fact>
        <Fact name={t('columnAdoption')}>
          <AdoptionCell row={row} />
        </Fact>
      </dl>
      {props.children}
      <StatusSplit {...split} />
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
      <dt className="cb-release-fact-name">
        <Hint hint={hint}>{name}</Hint>
      </dt>
      <dd className="cb-release-fact-value">{children}</dd>
    </div>
  );
}
