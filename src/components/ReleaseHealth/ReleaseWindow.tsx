'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow } from '../../insights/index.js';
import { rangeMs, type TimeRange } from '../../model/index.js';
import { useHealth } from './shared/healthContext.js';
import { useWindowText } from './useWindowText.js';

export interface ReleaseWindowProps {
  readonly rows: readonly ReleaseRow[];
  /** What was asked for. */
  readonly range: TimeRange | undefined;
}

/** What time each number is about. Servers count sessions over periods of their own. */
export function ReleaseWindow({ rows, range }: ReleaseWindowProps): ReactElement | null {
  const { t } = useHealth();
  const text = useWindowText();
  const counted = rows.find(({ health }) => health)?.health;
  const window = counted?.window ?? range;
  if (!counted || !window) return null;
  const isOther = range && !('last' in range && rangeMs(range) === rangeMs(window));
  return (
    <p className="cb-release-window cb-note">
      {t('window', { window: text(window) })}
      {isOther && counted.window ? ` ${t('windowOther', { asked: text(range) })}` : null}
    </p>
  );
}
