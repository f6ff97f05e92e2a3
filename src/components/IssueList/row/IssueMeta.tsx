'use client';
import type { ReactElement } from 'react';
import type { Issue } from '../../../model/index.js';
import { Pill } from '../../internal/data/Pill.js';
import { StatusPill } from '../../internal/data/StatusPill.js';
import { IssueFrame } from '../IssueFrame.js';
import { useIssueList } from '../IssueListContext.js';

/** The second line of a row: how it stands, what it is called, where it comes from. */
export function IssueMeta({ issue, alike }: { readonly issue: Issue; readonly alike: number }): ReactElement {
  const { t, showFrame } = useIssueList();
  const { shortId, project, culprit, status, isUnhandled } = issue;
  return (
    <span className="cb-issue-list-meta">
      {status === undefined ? null : (
        <StatusPill status={status} substatus={issue.substatus} statusDetails={issue.statusDetails} />
      )}
      {isUnhandled ? <Pill tone="bad">{t('unhandled')}</Pill> : null}
      {project.server === undefined ? null : <Pill>{project.server}</Pill>}
      {alike > 0 ? <Pill tone="accent">{t('alike', { count: alike })}</Pill> : null}
      {shortId ? (
        <span className="cb-issue-list-short-id" title={shortId}>
          {shortId}
        </span>
      ) : null}
      <span className="cb-issue-list-project">{project.name ?? project.slug}</span>
      {culprit ? (
        <span className="cb-issue-list-culprit" dir="ltr">
          {culprit}
        </span>
      ) : null}
      {showFrame ? <IssueFrame issue={issue} /> : null}
    </span>
  );
}
