'use client';
import type { ReactElement } from 'react';
import { stateMessages } from '../../i18n/kit/en/state.js';
import type { Problem } from '../../model/index.js';
import { Button } from './Button.js';
import { refreshIcon } from './icons.js';
import { lateProblems } from './lateProblems.js';
import { useKit } from './useKit.js';
import { useLazyModule } from './useLazyModule.js';

export interface ProblemNoticeProps {
  problem: Problem;
  /** What could not be had, e.g. `Issues`. */
  what?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** One line, for rows and banners. */
  compact?: boolean | undefined;
}

/** Says what went wrong, what to do, and gives operators the details, folded. Until its code is there: that it failed. */
export function ProblemNotice(props: ProblemNoticeProps): ReactElement {
  const { problem, what, onRetry, compact } = props;
  const t = useKit(stateMessages);
  const late = useLazyModule(lateProblems, true);
  if (late) return <late.ProblemCard {...props} />;
  const title = t('failed');
  return (
    <div className="cb-problem" data-compact={compact || undefined} data-code={problem.code} role="alert">
      <div className="cb-problem-body">
        <p className="cb-problem-title">{what ? `${what}: ${title}` : title}</p>
      </div>
      {onRetry && problem.retryAfterMs === undefined ? (
        <div className="cb-problem-action">
          <Button size={compact ? 'sm' : 'md'} icon={refreshIcon} onClick={() => onRetry()}>
            {t('retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
