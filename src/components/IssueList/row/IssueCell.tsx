'use client';
import { type ReactElement, useContext } from 'react';
import { type Issue, issueKey } from '../../../model/index.js';
import { LevelIcon } from '../../internal/data/Level.js';
import { RowActionsContext } from '../actions/RowActionsContext.js';
import { RowFailure } from '../actions/RowFailure.js';
import { RowMenuButton } from '../actions/RowMenuButton.js';
import { PreviewButton } from '../preview/PreviewButton.js';
import { IssueMeta } from './IssueMeta.js';
import { IssueTitle } from './IssueTitle.js';

export interface IssueCellProps {
  readonly issue: Issue;
  /** Similar issues that are grouped with this one. */
  readonly alike: number;
  /** More lines below, on a card. */
  readonly children?: ReactElement | undefined;
}

/** An issue itself: its level, what happened, and how it stands. */
export function IssueCell({ issue, alike, children }: IssueCellProps): ReactElement {
  const row = useContext(RowActionsContext);
  const state = row?.states.get(issueKey(issue.ref));
  return (
    <>
      <LevelIcon level={issue.level} />
      <span className="cb-issue-list-main">
        <IssueTitle issue={issue} />
        {row && state?.status === 'failed' ? (
          <RowFailure issue={issue} problem={state.problem} row={row} />
        ) : (
          <IssueMeta issue={issue} alike={alike} />
        )}
        {children}
      </span>
      <PreviewButton issue={issue} />
      <RowMenuButton issue={issue} />
    </>
  );
}
