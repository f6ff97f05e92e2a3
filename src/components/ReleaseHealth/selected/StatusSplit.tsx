'use client';
import type { ReactElement } from 'react';
import { type SessionOutcome, sessionSplit } from '../../../insights/index.js';
import { Count } from '../../internal/data/Count.js';
import { useHealth } from '../shared/healthContext.js';
import { useRateText } from '../shared/useRateText.js';
import { type SplitProps, splitOf } from './splitOf.js';

const COLORS: { readonly [outcome: string]: string } = {
  healthy: 'color-mix(in oklab, var(--cb-health-good) 75%, var(--cb-background))',
  errored: 'var(--cb-chart-3)',
  unhandled: 'var(--cb-chart-4)',
  abnormal: 'var(--cb-chart-5)',
  crashed: 'var(--cb-health-bad)',
  rest: 'color-mix(in oklab, var(--cb-foreground) 25%, var(--cb-background))',
};

function isKnown(outcome: SessionOutcome): boolean {
  return Object.hasOwn(COLORS, outcome);
}

function colorOf(outcome: SessionOutcome): string | undefined {
  return COLORS[isKnown(outcome) ? outcome : 'rest'];
}

/** How sessions ended: the bar is decoration beside the list. Nothing where it is not known. */
export function StatusSplit(props: SplitProps): ReactElement | null {
  const { t } = useHealth();
  const text = useRateText();
  const parts = sessionSplit(splitOf(props));
  if (parts.length === 0) return null;
  return (
    <div className="cb-release-split">
      <div className="cb-release-split-bar" aria-hidden="true">
        {parts.map(({ outcome, share, count }) =>
          count === 0 ? null : (
            <span
              key={outcome}
              className="cb-release-outcome"
              style={{ flexGrow: share, backgroundColor: colorOf(outcome) }}
            />
          ),
        )}
      </div>
      <ul className="cb-line cb-release-split-list" data-wide="" aria-label={t('splitLabel')}>
        {parts.map(({ outcome, share, count }) => (
          <li key={outcome} className="cb-release-legend-item">
            <span
              className="cb-release-outcome"
              style={{ backgroundColor: colorOf(outcome) }}
              aria-hidden="true"
            />
            {isKnown(outcome) ? t('outcome', { outcome }) : outcome}
            <span className="cb-release-value">
              <Count value={count} unit={(each) => t('sessionsCount', { count: each })} />
            </span>
            <span className="cb-release-sub">{text(share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
