'use client';
import type { ReactElement } from 'react';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Problem } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { Button } from '../buttons/Button.js';
import { Icon } from '../icons/Icon.js';
import { refreshIcon } from '../icons/icons.js';
import { ProblemAdvice } from './ProblemAdvice.js';
import { problemText } from './problemText.js';
import { useCountdown } from './useCountdown.js';

export interface ProblemNoticeProps {
  problem: Problem;
  /** What could not be had, e.g. `Issues`. */
  what?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** Where the server refuses the search: takes it away. */
  onClearSearch?: (() => void) | undefined;
  /** One line, for rows and banners. */
  compact?: boolean | undefined;
}

/** Says what went wrong, what to do, and gives operators the details, folded. */
export function ProblemNotice(props: ProblemNoticeProps): ReactElement {
  const { problem, what, onRetry, onClearSearch, compact = false } = props;
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
      {onClearSearch ? (
        <div className="cb-problem-action">
          <Button size={compact ? 'sm' : 'md'} onClick={() => onClearSearch()}>
            {t('clearSearch')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
