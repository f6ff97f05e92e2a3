'use client';
import type { ReactElement } from 'react';
import type { CrashFree, CrashFreeVerdict, HealthMetric, ReleaseRow } from '../../insights/index.js';
import { useFormat } from '../config/index.js';
import { Icon, type IconShape } from '../internal/Icon.js';
import { alertIcon, fatalIcon, resolvedIcon, unknownIcon } from '../internal/icons.js';
import { VisuallyHidden } from '../internal/VisuallyHidden.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { rateOf } from './rateOf.js';
import { useRateText } from './useRateText.js';

const ICONS: { readonly [verdict in CrashFreeVerdict]: IconShape } = {
  good: resolvedIcon,
  degraded: alertIcon,
  bad: fatalIcon,
  tooFew: unknownIcon,
};

export interface RateCellProps {
  readonly row: ReleaseRow;
  readonly metric: HealthMetric;
}

/** A crash-free rate with its verdict in a word, a shape and a colour, or why there is none. */
export function RateCell({ row, metric }: RateCellProps): ReactElement {
  const { thresholds } = useReleaseHealth();
  const found = rateOf(row.health, metric, thresholds[metric]);
  if (!found) return <NoRate row={row} />;
  return <Rate found={found} metric={metric} />;
}

function Rate({ found, metric }: { readonly found: CrashFree; readonly metric: HealthMetric }): ReactElement {
  const { t } = useReleaseHealth();
  const text = useRateText();
  const hint = useVerdictHint(found, metric);
  if (found.verdict === 'tooFew') return <TooFew found={found} hint={hint} />;
  return (
    <span className="cb-release-rate" data-verdict={found.verdict} title={hint}>
      <span className="cb-release-rate-value">
        <Icon icon={ICONS[found.verdict]} className="cb-release-mark" />
        {text(found.rate)}
      </span>
      <span className="cb-release-rate-word">{t(found.verdict)}</span>
    </span>
  );
}

/** A percentage would read as certain, so the two counts stand in its place. */
function TooFew({ found, hint }: { readonly found: CrashFree; readonly hint: string }): ReactElement {
  const { t } = useReleaseHealth();
  const format = useFormat();
  const { rate, total = 0 } = found;
  const free = format.number(Math.round(rate * total));
  return (
    <span className="cb-release-rate" data-verdict="tooFew" title={hint}>
      <span className="cb-release-rate-none">
        <Icon icon={ICONS.tooFew} className="cb-release-mark" />
        {t('ofTotal', { free, total: format.number(total) })}
      </span>
      <span className="cb-release-rate-word">{t('tooFew')}</span>
      <VisuallyHidden>{hint}</VisuallyHidden>
    </span>
  );
}

/** What the verdict stands on: the limits, or how far the few sessions leave the rate open. */
export function useVerdictHint({ verdict, total, interval }: CrashFree, metric: HealthMetric): string {
  const { t, thresholds } = useReleaseHealth();
  const text = useRateText();
  const { good, bad } = thresholds[metric];
  const span = interval && { low: text(interval.low), high: text(interval.high) };
  if (verdict === 'tooFew') return t('tooFewHint', { total, metric, ...span });
  const limits = t(`${verdict}Hint`, { good: text(good), bad: text(bad) });
  if (!span) return limits;
  return `${limits}. ${t('interval', span)}. ${t('intervalHint', { total, metric })}`;
}

function NoRate({ row }: { readonly row: ReleaseRow }): ReactElement {
  const { t } = useReleaseHealth();
  if (row.knowledge === 'errorsOnly') {
    return (
      <span className="cb-release-rate" data-verdict="errorsOnly" title={t('errorsOnlyHint')}>
        <span className="cb-release-rate-none">
          <Icon icon={alertIcon} className="cb-release-mark" />
          {t('noSessions')}
        </span>
        <span className="cb-release-rate-word">{t('butErrors')}</span>
      </span>
    );
  }
  if (row.knowledge === 'none') {
    return (
      <span className="cb-release-rate" data-verdict="none" title={t('noSessionsHint')}>
        <span className="cb-release-rate-none">{t('noSessions')}</span>
      </span>
    );
  }
  return <Unknown hint={t('unknownHint')} />;
}

/** A dash that says why. */
export function Unknown({ hint }: { readonly hint: string }): ReactElement {
  return (
    <span className="cb-unknown" title={hint}>
      <span aria-hidden="true">—</span>
      <VisuallyHidden>{hint}</VisuallyHidden>
    </span>
  );
}
