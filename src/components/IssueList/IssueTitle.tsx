'use client';
import type { MouseEvent, ReactElement } from 'react';
import type { Issue } from '../../model/index.js';
import { useUIConfig } from '../config/index.js';
import { useIssueList } from './IssueListContext.js';

/** Type and value of an issue as the row's one link, or button where there is nowhere to go. */
export function IssueTitle({ issue }: { readonly issue: Issue }): ReactElement {
  const { hrefOf, onOpen } = useIssueList();
  const { Anchor } = useUIConfig().components;
  const href = hrefOf(issue);
  const open = onOpen && ((event: MouseEvent<HTMLElement>) => onOpen(issue, event));
  const text = <TitleText issue={issue} />;
  if (href !== undefined) {
    return (
      <Anchor className="cb-issue-list-link" href={href} tabIndex={-1} onClick={open}>
        {text}
      </Anchor>
    );
  }
  if (!open) return <span className="cb-issue-list-link">{text}</span>;
  return (
    <button type="button" className="cb-issue-list-link" tabIndex={-1} onClick={open}>
      {text}
    </button>
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
