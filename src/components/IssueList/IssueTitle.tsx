'use client';
import type { ReactElement } from 'react';
import type { Issue } from '../../model/index.js';
import { RowLink } from '../internal/RowLink.js';
import { useIssueList } from './IssueListContext.js';

/** Type and value of an issue as the row's one link, or button where there is nowhere to go. */
export function IssueTitle({ issue }: { readonly issue: Issue }): ReactElement {
  const { hrefOf, onOpen } = useIssueList();
  return (
    <RowLink href={hrefOf(issue)} onOpen={onOpen && ((event) => onOpen(issue, event))}>
      <TitleText issue={issue} />
    </RowLink>
  );
}

function TitleText({ issue }: { readonly issue: Issue }): ReactElement {
  const { t } = useIssueList();
  const { type, value, title } = issue;
  if (type === undefined) {
    return (
      <span className="cb-issue-list-type" dir="auto">
        {title ?? value ?? t('untitled')}
      </span>
    );
  }
  return (
    <>
      <span className="cb-issue-list-type" dir="ltr">
        {type}
      </span>{' '}
      {value ? (
        <span className="cb-issue-list-value" dir="auto">
          {value}
        </span>
      ) : null}
    </>
  );
}
