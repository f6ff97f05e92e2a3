'use client';
import type { ReactElement } from 'react';
import type { Problem } from '../../model/index.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { problemText } from './problemText.js';
import { useCountdown } from './useCountdown.js';
import { useKit } from './useKit.js';

export interface ProblemNoticeProps {
  problem: Problem;
  /** What could not be had, e.g. `Issues`. */
  what?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** One line, for rows and banners. */
  compact?: boolean | undefined;
}

/** Says what went wrong, what to do, and gives operators the details, folded. */
export function ProblemNotice({ problem, what, onRetry, compact = false }: ProblemNoticeProps): ReactElement {
  const t = useKit();
  const { headline, advice, icon } = problemText(problem);
  const wait = useCountdown(problem.retryAfterMs, problem);
  const title = what ? t('problemWhat', { what, reason: t(headline) }) : t(headline);
  return (
    <div className="cb-problem" data-compact={compact || undefined} data-code={problem.code} role="alert">
      <span className="cb-problem-icon">
        <Icon name={icon} />
      </span>
      <div className="cb-problem-body">
        <p className="cb-problem-title">{title}</p>
        {compact ? null : <p className="cb-problem-text">{t(advice)}</p>}
        {compact ? null : <Details problem={problem} />}
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

function Details({ problem }: { problem: Problem }): ReactElement {
  const t = useKit();
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    [t('problemCode'), problem.code],
    [t('problemStatus'), problem.status],
    [t('problemEndpoint'), problem.endpoint],
    [t('problemRequestId'), problem.requestId],
  ];
  return (
    <details className="cb-problem-details">
      <summary className="cb-problem-summary">{t('details')}</summary>
      <dl className="cb-problem-list">
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div className="cb-problem-row" key={name}>
              <dt className="cb-problem-name">{name}</dt>
              <dd className="cb-problem-value" dir="ltr">
                {value}
              </dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
