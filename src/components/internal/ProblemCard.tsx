'use client';
import type { ReactElement } from 'react';
import { problemMessages } from '../../i18n/kit/en/problem.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { refreshIcon } from './icons.js';
import { ProblemAdvice } from './ProblemAdvice.js';
import type { ProblemNoticeProps } from './ProblemNotice.js';
import { problemText } from './problemText.js';
import { useCountdown } from './useCountdown.js';
import { useKit } from './useKit.js';

/** Says what went wrong, what to do, and gives operators the details, folded. */
export function ProblemCard({ problem, what, onRetry, compact = false }: ProblemNoticeProps): ReactElement {
  const t = useKit(problemMessages);
  const { headline, icon } = problemText(problem);
  const wait = useCountdown(problem.retryAfterMs, problem);
  const title = what ? t('problemWhat', { what, reason: t(headline) }) : t(headline);
  return (
    <div className="cb-problem" data-compact={compact || undefined} data-code={problem.code} role="alert">
      <span className="cb-problem-icon">
        <Icon icon={icon} />
      </span>
      <div className="cb-problem-body">
        <p className="cb-problem-title">{title}</p>
        {compact ? null : <ProblemAdvice problem={problem} />}
      </div>
      {onRetry ? (
        <div className="cb-problem-action">
          <Button
            size={compact ? 'sm' : 'md'}
            icon={refreshIcon}
            disabled={wait > 0}
            onClick={() => onRetry()}
          >
            {wait > 0 ? t('retryIn', { seconds: wait }) : t('retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
