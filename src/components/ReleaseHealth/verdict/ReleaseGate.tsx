'use client';
import { type ReactElement, useEffect } from 'react';
import type { ReleaseRow, ReleaseStatus } from '../../../insights/index.js';
import type { Resource } from '../../../model/index.js';
import { Icon, type IconShape } from '../../internal/icons/Icon.js';
import {
  checkIcon,
  fatalIcon,
  infoIcon,
  minusIcon,
  resolvedIcon,
  unknownIcon,
} from '../../internal/icons/icons.js';
import { useLatest } from '../../internal/react/useLatest.js';
import type { ReleaseGrounds, ReleaseStatusReport } from '../ReleaseHealth.types.js';
import { useHealth } from '../shared/healthContext.js';
import { type CheckText, useVerdictText } from './useVerdictText.js';
import { verdictOf } from './verdictOf.js';

export interface ReleaseGateProps {
  readonly row: ReleaseRow;
  readonly previous: ReleaseRow | undefined;
  readonly grounds: Resource<ReleaseGrounds> | undefined;
  readonly onStatus: ((report: ReleaseStatusReport) => void) | undefined;
}

const ICONS: { readonly [status in ReleaseStatus]: IconShape } = {
  go: resolvedIcon,
  hold: fatalIcon,
  tooFew: unknownIcon,
  unknown: unknownIcon,
};

const CHECK_ICONS: { readonly [outcome in CheckText['outcome']]: IconShape } = {
  pass: checkIcon,
  fail: fatalIcon,
  tooFew: minusIcon,
  unknown: minusIcon,
  note: infoIcon,
};

/** Whether the release can go out to everybody, why, and what was checked. The host hears of it, too. */
export function ReleaseGate({ row, previous, grounds, onStatus }: ReleaseGateProps): ReactElement {
  const context = useHealth();
  const { t } = context;
  const isPending = grounds?.status === 'pending';
  const known = grounds?.status === 'success' ? grounds.data : undefined;
  const verdict = verdictOf(row, known, context);
  const { status, reason, n } = verdict;
  const text = useVerdictText({ verdict, previous, grounds: known });
  const report = useLatest(onStatus);
  const { version } = row.release;
  const project = row.project?.slug;
  useEffect(() => {
    if (!isPending) report.current?.({ release: version, project, status, reason, n });
  }, [isPending, version, project, status, reason, n, report]);
  if (isPending) return <p className="cb-release-gate cb-note">{t('gatePending')}</p>;
  return (
    <div className="cb-release-gate" data-status={status}>
      <p className="cb-release-gate-line">
        <Icon icon={ICONS[status]} className="cb-release-gate-icon" />
        <strong className="cb-strong">{t('gate', { status })}</strong>
        <span>{text.reason}</span>
      </p>
      {text.checks.length > 0 ? (
        <ul className="cb-release-gate-checks" aria-label={t('gateChecks')}>
          {text.checks.map(({ name, outcome, words }) => (
            <li key={name} className="cb-release-gate-check" data-outcome={outcome}>
              <Icon icon={CHECK_ICONS[outcome]} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
