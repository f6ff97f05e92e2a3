'use client';
import type { ReactElement } from 'react';
import type { Issue } from '../../model/index.js';
import { Count } from '../internal/Count.js';
import { LevelIcon } from '../internal/Level.js';
import { RelativeTime } from '../internal/RelativeTime.js';
import { Sparkline } from '../internal/Sparkline.js';
import { useIssueList } from './IssueListContext.js';
import { IssueMeta } from './IssueMeta.js';
import { IssueTitle } from './IssueTitle.js';
import { PreviewButton } from './PreviewButton.js';

export interface IssueCardProps {
  readonly issue: Issue;
  /** Issues folded into this one. */
  readonly alike: number;
}

/** One issue where there is little room: three short lines and no columns. */
export function IssueCard({ issue, alike }: IssueCardProps): ReactElement {
  const { t, window } = useIssueList();
  const { events, users, trend } = issue.period ?? issue.lifetime ?? {};
  const named = issue.period ? window : t('lifetime');
  return (
    <div className="cb-table-cell" data-column="card">
      <LevelIcon level={issue.level} />
      <span className="cb-issue-list-main">
        <span className="cb-issue-list-title" data-unseen={issue.hasSeen === false || undefined}>
          <IssueTitle issue={issue} />
        </span>
        <IssueMeta issue={issue} alike={alike} />
        <span className="cb-issue-list-numbers">
          <span>
            <Count value={events} window={named} /> {t('eventsWord', { count: events ?? 0 })}
          </span>
          {users === undefined ? null : (
            <span>
              <Count value={users} window={named} /> {t('usersWord', { count: users })}
            </span>
          )}
          <RelativeTime at={issue.lifetime?.lastSeen ?? issue.period?.lastSeen} />
          {trend ? (
            <span className="cb-table-end">
              <Sparkline
                trend={trend}
                label={t('trendLabel', { window: named ?? '' })}
                width={48}
                height={16}
              />
            </span>
          ) : null}
        </span>
      </span>
      <PreviewButton issue={issue} />
    </div>
  );
}
