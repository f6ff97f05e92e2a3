'use client';
import type { ReactElement } from 'react';
import type { CrashFree, CrashFreeVerdict, HealthMetric, ReleaseRow } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import type { IconShape } from '../../internal/icons/Icon.js';
import { alertIcon, fatalIcon, resolvedIcon, unknownIcon } from '../../internal/icons/icons.js';
import { useHealth } from './healthContext.js';
import { verdictHint } from './hints.js';
import { rateOf } from './rateOf.js';
import { Unknown } from './Unknown.js';
import { useRateText } from './useRateText.js';
import { Verdict } from './Verdict.js';

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
  const { thresholds } = useHealth();
  const found = rateOf(row.health, metric, thresholds[metric]);
  return found ? <Rate found={found} metric={metric} /> : <NoRate row={row} />;
}

/** Of too few a percentage would read as certain, so the two counts stand in its place. */
function Rate({ found, metric }: { readonly found: CrashFree; readonly metric: HealthMetric }): ReactElement {
  const context = useHealth();
  const { t } = context;
  const text = useRateText();
  const { number } = useFormat();
  const { verdict, rate, total = 0 } = found;
  const isFew = verdict === 'tooFew';
  const hint = verdictHint(found, metric, context, text);
  return (
    <Verdict
      verdict={verdict}
      icon={ICONS[verdict]}
      value={
        isFew ? t('ofTotal', { free: number(Math.round(rate * total)), total: number(total) }) : text(rate)
      }
      hint={hint}
    >
      <span className="cb-release-word">{t(verdict)}</span>
      {isFew ? <span className="cb-visually-hidden">{hint}</span> : null}
    </Verdict>
  );
}

function NoRate({ row: { knowledge } }: { readonly row: ReleaseRow }): ReactElement {
  const { t } = useHealth();
  if (knowledge === 'errorsOnly') {
    return (
      <Verdict verdict={knowledge} icon={alertIcon} value={t('noSessions')} hint={t('errorsOnlyHint')}>
        <span className="cb-release-word">{t('butErrors')}</span>
      </Verdict>
    );
  }
  if (knowledge === 'none')
    return <Verdict verdict={knowledge} value={t('noSessions')} hint={t('noSessionsHint')} />;
  return <Unknown hint={t('unknownHint')} />;
}
