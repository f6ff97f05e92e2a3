'use client';
import type { ReactElement } from 'react';
import { problemMessages } from '../../i18n/kit/en/problem.js';
import type { Problem } from '../../model/index.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { problemText } from './problemText.js';
import { useCountdown } from './useCountdown.js';
import { useKit } from './useKit.js';
import { lazyModule, useLazyModule } from './useLazyModule.js';

export interface ProblemNoticeProps {
  problem: Problem;
  /** What could not be had, e.g. `Issues`. */
  what?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** One line, for rows and banners. */
  compact?: boolean | undefined;
}

// The headline says enough where even this cannot be loaded.
const advice = /* @__PURE__ */ lazyModule(() => import('./ProblemAdvice.js'));

/** Says what went wrong, what to do, and gives operators the details, folded. */
export function ProblemNotice({ problem, what, onRetry, compact = false }: ProblemNoticeProps): ReactElement {
  const t = useKit(problemMessages);
  const { headline, icon } = problemText(problem);
  const late = useLazyModule(advice, !compact);
  const wait = useCountdown(problem.retryAfterMs, problem);
  const title = what ? t('problemWhat', { what, reason: t(headline) }) : t(headline);
  return (
    <div className="cb-problem" data-compact={compact || undefined} data-code={problem.code} role="alert">
      <span className="cb-problem-icon">
        <Icon name={icon} />
      </span>
      <div className="cb-problem-body">
        <p className="cb-problem-title">{title}</p>
        {!compact && late ? <late.ProblemAdvice problem={problem} /> : null}
      </div>
      {onRetry ? (
        <div className="cb-problem-action">
          <Button size={compact ? 'sm' : 'md'} icon="refresh" disabled={wait > 0} onClick={() => onRetry()}>
            {wait > 0 ? t('retryIn', { seconds: wait }) : t('retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
