'use client';
import { type ReactElement, useContext } from 'react';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Problem } from '../../../model/index.js';
import { useFormat } from '../../config/format.js';
import { NowContext } from '../base/clock.js';
import { useKit } from '../base/useKit.js';
import { Button } from '../buttons/Button.js';
import { Icon } from '../icons/Icon.js';
import { alertIcon } from '../icons/icons.js';
import { problemText } from './problemText.js';
import { useCountdown } from './useCountdown.js';

export interface StaleBannerProps {
  problem: Problem;
  /** When the data on screen arrived (ISO). */
  updatedAt: string;
  onRetry?: (() => void) | undefined;
}

/** Above data that could not be refreshed: how old it is and why. */
export function StaleBanner({ problem, updatedAt, onRetry }: StaleBannerProps): ReactElement {
  const t = useKit(problemMessages);
  const format = useFormat();
  const now = useContext(NowContext);
  const wait = useCountdown(problem.retryAfterMs, problem);
  const when = now === null || now === undefined ? format.date(updatedAt) : format.relative(updatedAt, now);
  return (
    <div className="cb-stale">
      <Icon icon={alertIcon} />
      <p className="cb-stale-text">
        {/* Alone in it: an age and a countdown would be read out at each tick. */}
        <span role="status">{t('problemSentence', { reason: t(problemText(problem).headline) })}</span>{' '}
        {t('stale', { when })}
      </p>
      {onRetry ? (
        <Button size="sm" variant="ghost" disabled={wait > 0} onClick={() => onRetry()}>
          {wait > 0 ? t('retryIn', { seconds: wait }) : t('retry')}
        </Button>
      ) : null}
    </div>
  );
}
