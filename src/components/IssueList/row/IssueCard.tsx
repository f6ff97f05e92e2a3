'use client';
import { memo, type ReactElement } from 'react';
import type { Issue } from '../../../model/index.js';
import { Count } from '../../internal/data/Count.js';
import { Sparkline } from '../../internal/data/Sparkline.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import { SelectBox } from '../actions/SelectBox.js';
import { useIssueList } from '../IssueListContext.js';
import { IssueCell } from './IssueCell.js';

export interface IssueCardProps {
  readonly issue: Issue;
  /** Similar issues that are grouped with this one. */
  readonly alike: number;
}

/** One issue where there is little room: three short lines and no columns. */
export const IssueCard: (props: IssueCardProps) => ReactElement = /* @__PURE__ */ memo(function IssueCard({
  issue,
  alike,
}: IssueCardProps) {
  return (
    <div className="cb-table-cell" data-column="card">
      <SelectBox issue={issue} />
      <IssueCell issue={issue} alike={alike}>
        <Numbers issue={issue} />
      </IssueCell>
    </div>
  );
}) as unknown as (props: IssueCardProps) => ReactElement;

function Numbers({ issue }: { readonly issue: Issue }): ReactElement {
  const { t, window } = useIssueList();
  const { events, users, trend } = issue.period ?? issue.lifetime ?? {};
  const named = issue.period ? window : t('lifetime');
  return (
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
            label={named ? t('trendLabel', { window: named }) : t('trendLabelAlone')}
            width={48}
            height={16}
          />
        </span>
      ) : null}
    </span>
  );
}
