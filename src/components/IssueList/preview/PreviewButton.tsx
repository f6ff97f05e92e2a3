'use client';
import { type ReactElement, useContext } from 'react';
import { type Issue, issueKey } from '../../../model/index.js';
import { IconButton } from '../../internal/buttons/Button.js';
import { codeIcon } from '../../internal/icons/moreIcons.js';
import { useIssueList } from '../IssueListContext.js';
import { PreviewContext } from './PreviewContext.js';

/** Shows and hides the stack of an issue beside its row. The row has the tab stop. */
export function PreviewButton({ issue }: { readonly issue: Issue }): ReactElement | null {
  const { t } = useIssueList();
  const preview = useContext(PreviewContext);
  if (!preview) return null;
  return (
    <IconButton
      className="cb-issue-list-preview"
      icon={codeIcon}
      size="sm"
      label={t('preview')}
      tabIndex={-1}
      data-preview=""
      aria-haspopup="dialog"
      aria-expanded={preview.openFor === issueKey(issue.ref)}
      onClick={(event) => preview.toggle(issue, event.currentTarget)}
    />
  );
}
