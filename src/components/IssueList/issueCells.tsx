'use client';
import { type ReactElement, type ReactNode, useContext } from 'react';
import type { Issue, IssueCounts } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Count } from '../internal/Count.js';
import { NowContext } from '../internal/clock.js';
import { RelativeTime } from '../internal/RelativeTime.js';
import { Sparkline } from '../internal/Sparkline.js';
import type { IssueColumnName } from './IssueList.types.js';
import { useIssueList } from './IssueListContext.js';
import { userRatio } from './userRatio.js';

interface CellProps {
  readonly issue: Issue;
}

type Numbers = 'events' | 'users';

/** A number of the window; where the server only knows the whole life of an issue, that, and it says so. */
function CountCell({ issue, of }: CellProps & { readonly of: Numbers }): ReactElement {
  const { t, window } = useIssueList();
  const period = issue.period?.[of];
  const matching = issue.matching?.[of];
  if (matching !== undefined && period !== undefined && matching !== period) {
    return <Matching matching={matching} all={period} />;
  }
  if (period === undefined && issue.lifetime?.[of] !== undefined) {
    return (
      <>
        <Count value={issue.lifetime[of]} window={t('lifetime')} />
        <span className="cb-issue-list-hint" aria-hidden="true">
          {t('lifetime')}
        </span>
      </>
    );
  }
  return <Count value={period} window={window} />;
}

function Matching({ matching, all }: { readonly matching: number; readonly all: number }): ReactElement {
  const { t, window } = useIssueList();
  const format = useFormat();
  const title = t('matching', { matching: format.number(matching), all: format.number(all) });
  return (
    <span title={title}>
      <Count value={matching} window={window} /> <span aria-hidden="true">/ {format.compact(all)}</span>
    </span>
  );
}

function Events({ issue }: CellProps): ReactElement {
  return <CountCell issue={issue} of="events" />;
}

function Users({ issue }: CellProps): ReactElement {
  const { t } = useIssueList();
  const format = useFormat();
  const ratio = userRatio(issue.period ?? issue.lifetime);
  return (
    <>
      <CountCell issue={issue} of="users" />
      {ratio === undefined ? null : (
        <span
          className="cb-issue-list-hint"
          title={t('perUserHint', hintValues(issue.period ?? issue.lifetime))}
        >
          {t('perUser', { ratio: format.compact(ratio) })}
        </span>
      )}
    </>
  );
}

function hintValues(counts: IssueCounts | undefined): { events: number; users: number } {
  return { events: counts?.events ?? 0, users: counts?.users ?? 0 };
}

function Trend({ issue }: CellProps): ReactElement {
  const { t, window } = useIssueList();
  const trend = issue.period?.trend ?? issue.lifetime?.trend;
  return <Sparkline trend={trend} label={t('trendLabel', { window: window ?? '' })} width={96} height={28} />;
}

function LastSeen({ issue }: CellProps): ReactElement {
  return <RelativeTime at={issue.lifetime?.lastSeen ?? issue.period?.lastSeen} />;
}

/** How long ago an issue began. An age stays relative however long it is; the date is in the title. */
function Age({ issue }: CellProps): ReactElement {
  const now = useContext(NowContext);
  const format = useFormat();
  const at = issue.lifetime?.firstSeen ?? issue.period?.firstSeen;
  if (at === undefined || now === null || now === undefined) return <RelativeTime at={at} />;
  return (
    <time dateTime={at} title={format.date(at, 'long')}>
      {format.relative(at, Math.max(now, Date.parse(at)))}
    </time>
  );
}

function Assignee({ issue }: CellProps): ReactNode {
  const { t } = useIssueList();
  return issue.assignee?.name ?? t('unassigned');
}

function Priority({ issue }: CellProps): ReactNode {
  const { t } = useIssueList();
  return issue.priority ?? t('unassigned');
}

/** The cells of the columns the list knows. */
export const ISSUE_CELLS: {
  readonly [name in Exclude<IssueColumnName, 'impact'>]: (props: CellProps) => ReactNode;
} = {
  trend: Trend,
  events: Events,
  users: Users,
  lastSeen: LastSeen,
  age: Age,
  priority: Priority,
  assignee: Assignee,
};
