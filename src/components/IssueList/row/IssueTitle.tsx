'use client';
import type { ReactElement } from 'react';
import { type Issue, issueTitle } from '../../../model/index.js';
import { RowLink } from '../../internal/links/RowLink.js';
import { useIssueList } from '../IssueListContext.js';

/** What an issue is called, as the row's one link, or button where there is nowhere to go. */
export function IssueTitle({ issue }: { readonly issue: Issue }): ReactElement {
  const { hrefOf, onOpen } = useIssueList();
  return (
    <RowLink
      isUnseen={issue.hasSeen === false}
      href={hrefOf(issue)}
      onOpen={onOpen && ((event) => onOpen(issue, event))}
    >
      <TitleText issue={issue} />
    </RowLink>
  );
}

function TitleText({ issue }: { readonly issue: Issue }): ReactElement {
  const { t } = useIssueList();
  const { main, detail, isType } = issueTitle(issue);
  return (
    <>
      <span className="cb-issue-list-type" dir={isType ? 'ltr' : 'auto'}>
        {main ?? t('untitled')}
      </span>
      {detail === undefined ? null : (
        <>
          {' '}
          <span className="cb-issue-list-value" dir="auto">
            {detail}
          </span>
        </>
      )}
    </>
  );
}
