'use client';
import type { ReactElement } from 'react';
import { stateMessages } from '../../i18n/kit/en/state.js';
import type { Problem } from '../../model/index.js';
import { lateProblems } from './lateProblems.js';
import { useKit } from './useKit.js';
import { useLazyModule } from './useLazyModule.js';

export interface StaleBannerProps {
  problem: Problem;
  /** When the data on screen arrived (ISO). */
  updatedAt: string;
  onRetry?: (() => void) | undefined;
}

/** Above data that could not be refreshed: how old it is and why. */
export function StaleBanner(props: StaleBannerProps): ReactElement {
  const t = useKit(stateMessages);
  const late = useLazyModule(lateProblems, true);
  if (late) return <late.StaleNote {...props} />;
  return (
    <div className="cb-stale">
      <p className="cb-stale-text">{t('staleShort')}</p>
    </div>
  );
}
