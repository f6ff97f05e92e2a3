'use client';
import type { ReactElement } from 'react';
import { problemMessages } from '../../../i18n/kit/en/problem.js';
import type { Issue, Problem } from '../../../model/index.js';
import { useKit } from '../../internal/base/useKit.js';
import { IconButton } from '../../internal/buttons/Button.js';
import { refreshIcon } from '../../internal/icons/icons.js';
import { problemText } from '../../internal/states/problemText.js';
import { useIssueList } from '../IssueListContext.js';
import type { RowActions } from './RowActionsContext.js';

export interface RowFailureProps {
  readonly issue: Issue;
  readonly problem: Problem;
  readonly row: RowActions;
}

/** Why the last action did not reach this issue, in place of the row's second line. */
export function RowFailure({ issue, problem, row }: RowFailureProps): ReactElement {
  const { t } = useIssueList();
  const reasonOf = ({ code, hint }: Problem): string | undefined => {
    if (code === 'forbidden') return t('rowNotAllowed');
    return hint === 'offline' ? t('rowNotSent') : undefined;
  };
  const kit = useKit(problemMessages);
  const reason = reasonOf(problem) ?? kit(problemText(problem).headline);
  return (
    <span className="cb-issue-list-meta cb-issue-list-failure">
      <IconButton
        icon={refreshIcon}
        label={kit('retry')}
        size="sm"
        tabIndex={-1}
        onClick={() => row.retry(issue)}
      />
      <span className="cb-issue-list-failure-text" title={t('rowFailed', { reason })}>
        {reason}
      </span>
    </span>
  );
}
