'use client';
import type { ReactElement } from 'react';
import { type CrashFreeDirection, compareCrashFree, type ReleaseRow } from '../../../insights/index.js';
import type { IconShape } from '../../internal/icons/Icon.js';
import { arrowDownIcon, arrowUpIcon, minusIcon, unknownIcon } from '../../internal/icons/icons.js';
import { useHealth } from './healthContext.js';
import { changeHint } from './hints.js';
import { rateOf } from './rateOf.js';
import { Unknown } from './Unknown.js';
import { usePointsText, useRateText } from './useRateText.js';
import { Verdict } from './Verdict.js';

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
  const context = useHealth();
  const { t, metric, thresholds } = context;
  const points = usePointsText();
  const rate = useRateText();
  const current = rateOf(row.health, metric, thresholds[metric]);
  const before = rateOf(previous?.health, metric, thresholds[metric]);
  const comparison = compareCrashFree(current, before);
  if (!comparison || !current || !before || !previous)
    return <Unknown hint={t(previous ? 'unknownHint' : 'noPrevious')} />;
  const { direction, difference } = comparison;
  const isFew = direction === 'tooFew';
  const sides = { current: rate(current.rate), previous: rate(before.rate) };
  return (
    <Verdict
      verdict={direction}
      icon={ICONS[direction]}
      value={<bdi>{isFew ? '—' : t('points', { value: points(difference) })}</bdi>}
      hint={changeHint(comparison, sides, context, points)}
    >
      <span className="cb-release-sub">
        {t(isFew ? 'compareTooFew' : direction, { version: previous.label })}
      </span>
    </Verdict>
  );
}
