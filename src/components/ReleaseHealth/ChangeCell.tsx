'use client';
import type { ReactElement } from 'react';
import { type CrashFreeDirection, compareCrashFree, type ReleaseRow } from '../../insights/index.js';
import { Icon, type IconShape } from '../internal/Icon.js';
import { arrowDownIcon, arrowUpIcon, minusIcon, unknownIcon } from '../internal/icons.js';
import { Unknown } from './RateCell.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { rateOf } from './rateOf.js';
import { usePointsText, useRateText } from './useRateText.js';

const ICONS: { readonly [direction in CrashFreeDirection]: IconShape } = {
  better: arrowUpIcon,
  worse: arrowDownIcon,
  unclear: minusIcon,
  tooFew: unknownIcon,
};

export interface ChangeCellProps {
  readonly row: ReleaseRow;
  readonly previous: ReleaseRow | undefined;
}

/** How the crash-free rate compares with the release before: the direction in a word, only where chance allows one. */
export function ChangeCell({ row, previous }: ChangeCellProps): ReactElement {
  const { t, metric, thresholds } = useReleaseHealth();
  const points = usePointsText();
  const rate = useRateText();
  const current = rateOf(row.health, metric, thresholds[metric]);
  const before = rateOf(previous?.health, metric, thresholds[metric]);
  const comparison = compareCrashFree(current, before);
  if (!comparison || !current || !before || !previous) {
    return <Unknown hint={previous ? t('unknownHint') : t('noPrevious')} />;
  }
  const { direction, difference, interval } = comparison;
  const sides = t('pointsHint', { metric, current: rate(current.rate), previous: rate(before.rate) });
  const span = interval && t('pointsInterval', { low: points(interval.low), high: points(interval.high) });
  const word = t(direction === 'tooFew' ? 'compareTooFew' : direction, { version: previous.label });
  return (
    <span className="cb-release-change" data-direction={direction} title={span ? `${sides} ${span}` : sides}>
      <span className="cb-release-change-value">
        <Icon icon={ICONS[direction]} className="cb-release-mark" />
        <bdi>{direction === 'tooFew' ? '—' : t('points', { value: points(difference) })}</bdi>
      </span>
      <span className="cb-release-change-word">{word}</span>
    </span>
  );
}
