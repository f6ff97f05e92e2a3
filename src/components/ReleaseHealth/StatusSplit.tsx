'use client';
import type { CSSProperties, ReactElement } from 'react';
import { type SessionSplitCounts, sessionSplit } from '../../insights/index.js';
import { Count } from '../internal/Count.js';
import { useRateText } from './useRateText.js';
import { useSelectedRelease } from './useSelectedRelease.js';

/** How sessions ended: the bar is decoration beside the list. Nothing where it is not known. */
export function StatusSplit({ counts }: { readonly counts: SessionSplitCounts }): ReactElement | null {
  const { t } = useSelectedRelease();
  const text = useRateText();
  const parts = sessionSplit(counts);
  if (parts.length === 0) return null;
  return (
    <div className="cb-release-split">
      <div className="cb-release-split-bar" aria-hidden="true">
        {parts.map(({ outcome, share, count }) =>
          count === 0 ? null : (
            <span
              key={outcome}
              className="cb-release-split-part"
              data-outcome={outcome}
              style={{ '--cb-share': String(share) } as CSSProperties}
            />
          ),
        )}
      </div>
      <ul className="cb-release-split-list" aria-label={t('splitLabel')}>
        {parts.map(({ outcome, share, count }) => (
          <li key={outcome} className="cb-release-split-item">
            <span className="cb-release-split-key" data-outcome={outcome} aria-hidden="true" />
            {t('outcome', { outcome })}
            <span className="cb-release-split-count">
              <Count value={count} unit={(each) => t('sessionsCount', { count: each })} />
            </span>
            <span className="cb-release-sub">{text(share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
