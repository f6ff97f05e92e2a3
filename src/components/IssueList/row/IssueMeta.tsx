'use client';
import type { ReactElement } from 'react';
import { type ChangedMeanwhile, type Issue, issueKey } from '../../../model/index.js';
import { Pill } from '../../internal/data/Pill.js';
import { StatusPill } from '../../internal/data/StatusPill.js';
import { IssueFrame } from '../IssueFrame.js';
import { useIssueList } from '../IssueListContext.js';
import { ChangedElsewhere } from './ChangedElsewhere.js';

/** The second line of a row: how it stands, what it is called, where it comes from. */
export function IssueMeta({ issue, alike }: { readonly issue: Issue; readonly alike: number }): ReactElement {
  const { t, changedElsewhere } = useIssueList();
  const { shortId, project, status, isUnhandled } = issue;
  const known = changedElsewhere?.get(issueKey(issue.ref));
  const changed = known && isStill(known, issue) ? known : undefined;
  return (
    <span className="cb-issue-list-meta">
      {changed ? <ChangedElsewhere change={changed} /> : null}
      {status === undefined || changed?.differences.includes('status') ? null : (
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
      <Where issue={issue} />
    </span>
  );
}

/** Culprit and place. */
function Where({ issue }: { readonly issue: Issue }): ReactElement {
  const { showFrame } = useIssueList();
  return (
    <span className="cb-issue-list-where">
      {issue.culprit ? (
        <span className="cb-issue-list-culprit" dir="ltr">
          {issue.culprit}
        </span>
      ) : null}
      {showFrame ? <IssueFrame issue={issue} /> : null}
    </span>
  );
}

/** Whether it shows what somebody made of it: the reader may have changed it again. */
function isStill({ now }: ChangedMeanwhile, issue: Issue): boolean {
  return (
    now?.status === issue.status &&
    now?.priority === issue.priority &&
    now?.assignee?.id === issue.assignee?.id &&
    now?.assignee?.type === issue.assignee?.type
  );
}
