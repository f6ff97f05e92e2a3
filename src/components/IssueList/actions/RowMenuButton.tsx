'use client';
import { type ReactElement, useContext } from 'react';
import { type Issue, issueKey, issueTitle } from '../../../model/index.js';
import { IconButton } from '../../internal/buttons/Button.js';
import { moreIcon } from '../../internal/icons/icons.js';
import { useIssueList } from '../IssueListContext.js';
import { RowActionsContext } from './RowActionsContext.js';

/** Everything that can be done to an issue. */
export function RowMenuButton({ issue }: { readonly issue: Issue }): ReactElement | null {
  const { t } = useIssueList();
  const row = useContext(RowActionsContext);
  if (!row) return null;
  const { menu } = row;
  const isOpen = menu?.kind === 'all' && issueKey(menu.issue.ref) === issueKey(issue.ref);
  return (
    <IconButton
      className="cb-issue-list-menu"
      icon={moreIcon}
      size="sm"
      label={t('rowMenu', { title: issue.shortId ?? issueTitle(issue).main ?? t('untitled') })}
      title={t('rowMenuHint')}
      tabIndex={-1}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={(event) => row.toggleMenu({ kind: 'all', issue, anchor: event.currentTarget })}
    />
  );
}
