'use client';
import type { ReactElement } from 'react';
import { adviceMessages } from '../../../i18n/kit/en/advice.js';
import type { Problem } from '../../../model/index.js';
import { useKit } from '../base/useKit.js';
import { adviceOn } from './adviceOn.js';

/** What to do about a problem; for operators the details, folded. */
export function ProblemAdvice({ problem }: { problem: Problem }): ReactElement {
  const t = useKit(adviceMessages);
  return (
    <>
      <p className="cb-problem-text">{t(adviceOn(problem), { scope: problem.scope })}</p>
      <Details problem={problem} />
    </>
  );
}

function Details({ problem }: { problem: Problem }): ReactElement {
  const t = useKit(adviceMessages);
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    [t('problemOptionName'), problem.option],
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
              <dt className="cb-plain">{name}</dt>
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
