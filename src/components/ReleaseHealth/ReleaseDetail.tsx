'use client';
import { type ReactElement, type ReactNode, useId } from 'react';
import {
  availabilityOf,
  crashFreeOf,
  type ReleaseRow,
  type SessionSplitCounts,
} from '../../insights/index.js';
import { RelativeTime } from '../internal/RelativeTime.js';
import { AdoptionCell } from './AdoptionCell.js';
import { ChangeCell } from './ChangeCell.js';
import { Headline } from './Headline.js';
import { Unknown } from './RateCell.js';
import { StatusSplit } from './StatusSplit.js';
import { useRateText } from './useRateText.js';
import { useSelectedRelease } from './useSelectedRelease.js';

export interface ReleaseDetailProps {
  readonly row: ReleaseRow;
  readonly previous: ReleaseRow | undefined;
  /** How the sessions ended, as far as it is known. */
  readonly split: SessionSplitCounts;
  readonly headingLevel: number;
  /** The switches at the end of the heading. */
  readonly controls: ReactNode;
  /** Health over time. */
  readonly children?: ReactNode;
}

/** The chosen release: what it is, how well it does, how its sessions ended, and its health over time. */
export function ReleaseDetail(props: ReleaseDetailProps): ReactElement {
  const { row, previous, split, headingLevel, controls, children } = props;
  const { t, metric } = useSelectedRelease();
  const id = useId();
  return (
    <section className="cb-release-detail" aria-labelledby={id}>
      <div className="cb-release-detail-head">
        <div className="cb-release-detail-title">
          <div
            className="cb-release-heading"
            role="heading"
            aria-level={headingLevel}
            id={id}
            title={row.release.version}
          >
            <bdi>{row.label}</bdi>
          </div>
          <Origin row={row} />
        </div>
        <div className="cb-release-controls">{controls}</div>
      </div>
      <dl className="cb-release-facts">
        <Fact name={t(metric === 'users' ? 'columnCrashFreeUsers' : 'columnCrashFreeSessions')} isMain>
          <Headline row={row} metric={metric} />
        </Fact>
        <Fact name={t('columnChange')}>
          <ChangeCell row={row} previous={previous} />
        </Fact>
        <Fact name={t('availability')} hint={t('availabilityHint')}>
          <Availability split={split} />
        </Fact>
        <Fact name={t('columnAdoption')}>
          <AdoptionCell row={row} />
        </Fact>
      </dl>
      {children}
      <StatusSplit counts={split} />
    </section>
  );
}

function Origin({ row: { release, project } }: { readonly row: ReleaseRow }): ReactElement {
  const { t } = useSelectedRelease();
  const { lastDeploy } = release;
  const { environment } = lastDeploy ?? {};
  return (
    <p className="cb-release-origin">
      {project ? <span>{project.name ?? project.slug}</span> : null}
      <span>
        {t('releasedAt')} <RelativeTime at={release.releasedAt ?? release.createdAt} />
      </span>
      {lastDeploy ? (
        <span>
          {environment === undefined ? t('deployed') : t('deployedTo', { environment })}{' '}
          <RelativeTime at={lastDeploy.finishedAt} />
        </span>
      ) : null}
    </p>
  );
}

interface FactProps {
  readonly name: string;
  readonly hint?: string;
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, hint, isMain, children }: FactProps): ReactElement {
  return (
    <div className="cb-release-fact" data-main={isMain || undefined}>
      <dt className="cb-release-fact-name" title={hint}>
        {name}
      </dt>
      <dd className="cb-release-fact-value">{children}</dd>
    </div>
  );
}

function Availability({ split }: { readonly split: SessionSplitCounts }): ReactElement {
  const { t, thresholds } = useSelectedRelease();
  const text = useRateText();
  const share = availabilityOf(split);
  if (share === undefined) return <Unknown hint={t('unknownHint')} />;
  const { verdict } = crashFreeOf({ rate: share, total: split.sessions }, thresholds.sessions) ?? {};
  if (verdict === 'tooFew') return <span className="cb-release-rate-none">{t('tooFew')}</span>;
  return <span className="cb-release-change-value">{text(share)}</span>;
}
