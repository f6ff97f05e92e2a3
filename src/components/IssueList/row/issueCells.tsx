'use client';
import type { ReactElement } from 'react';
import { priorityMessages } from '../../../i18n/kit/en/priority.js';
import { type Issue, issueTitle } from '../../../model/index.js';
import { useFormat } from '../../config/index.js';
import { useKit } from '../../internal/base/useKit.js';
import { CountCell, type CountNote, NumberCell, Unknown } from '../../internal/data/Count.js';
import type { CellAttributes } from '../../internal/data/cell.js';
import { priorityText } from '../../internal/data/priorityText.js';
import { Sparkline } from '../../internal/data/Sparkline.js';
import type { ListColumn } from '../../internal/listing/columns.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import { CellMenu } from '../actions/CellMenu.js';
import type { IssueColumnName } from '../IssueList.types.js';
import { useIssueList } from '../IssueListContext.js';
import { ImpactCell } from './ImpactCell.js';
import { IssueCell } from './IssueCell.js';
import { userRatio } from './userRatio.js';

interface TextProps {
  readonly issue: Issue;
  readonly cell: CellAttributes;
}

interface NumbersProps extends TextProps {
  readonly of: 'events' | 'users';
  readonly hint?: CountNote | undefined;
}

/** A number of the window; where the server only knows the whole life of an issue, that, and it says so. */
function NumbersCell({ issue, of, cell, hint }: NumbersProps): ReactElement {
  const { t, window } = useIssueList();
  const format = useFormat();
  const period = issue.period?.[of];
  const matching = issue.matching?.[of];
  const life = issue.lifetime?.[of];
  const hints = hint ? [hint] : [];
  if (matching !== undefined && period !== undefined && matching !== period) {
    const shown = `${format.compact(matching)} / ${format.compact(period)}`;
    return (
      <NumberCell cell={cell} shown={shown} exact={t('matching', { matching, all: period })} notes={hints} />
    );
  }
  if (period === undefined && life !== undefined) {
    const notes = [{ text: t('lifetime') }, ...hints];
    return <CountCell cell={cell} value={life} window={t('lifetime')} notes={notes} />;
  }
  return <CountCell cell={cell} value={period} window={window} notes={hints} />;
}

function UsersCell({ issue, cell }: TextProps): ReactElement {
  const { t } = useIssueList();
  const format = useFormat();
  const counts = issue.period ?? issue.lifetime;
  const ratio = userRatio(counts);
  const hint =
    ratio === undefined
      ? undefined
      : {
          text: t('perUser', { ratio: format.compact(ratio) }),
          title: t('perUserHint', { events: counts?.events ?? 0, users: counts?.users ?? 0 }),
        };
  return <NumbersCell issue={issue} of="users" cell={cell} hint={hint} />;
}

function TrendCell({ issue, cell }: TextProps): ReactElement {
  const { t, window } = useIssueList();
  return (
    <Sparkline
      trend={issue.period?.trend ?? issue.lifetime?.trend}
      label={window ? t('trendLabel', { window }) : t('trendLabelAlone')}
      width={96}
      height={28}
      cell={cell}
    />
  );
}

interface CellProps {
  readonly issue: Issue;
}

function Assignee({ issue }: CellProps): ReactElement {
  const { t } = useIssueList();
  const name = issue.assignee?.name ?? t('unassigned');
  return (
    <CellMenu issue={issue} kind="assign" label={t('assign', { title: nameOf(issue, t('untitled')), name })}>
      {name}
    </CellMenu>
  );
}

function Priority({ issue }: CellProps): ReactElement {
  const kit = useKit(priorityMessages);
  const { t } = useIssueList();
  const text = issue.priority === undefined ? undefined : priorityText(kit, issue.priority);
  const priority = text ?? t('noPriority');
  return (
    <CellMenu
      issue={issue}
      kind="priority"
      label={t('prioritize', { title: nameOf(issue, t('untitled')), priority })}
    >
      {text ?? <Unknown />}
    </CellMenu>
  );
}

function nameOf(issue: Issue, untitled: string): string {
  return issue.shortId ?? issueTitle(issue).main ?? untitled;
}

type Cell = Pick<ListColumn<Issue, number>, 'render' | 'renderCell'>;

/** The cells of the columns the list knows. */
export const ISSUE_CELLS: { readonly [name in IssueColumnName]: Cell } = {
  trend: { renderCell: (issue, cell) => <TrendCell issue={issue} cell={cell} /> },
  events: { renderCell: (issue, cell) => <NumbersCell issue={issue} of="events" cell={cell} /> },
  users: { renderCell: (issue, cell) => <UsersCell issue={issue} cell={cell} /> },
  lastSeen: {
    renderCell: ({ lifetime, period }, cell) => (
      <RelativeTime at={lifetime?.lastSeen ?? period?.lastSeen} cell={cell} />
    ),
  },
  age: {
    renderCell: ({ lifetime, period }, cell) => (
      <RelativeTime at={lifetime?.firstSeen ?? period?.firstSeen} mode="age" cell={cell} />
    ),
  },
  priority: { render: (issue) => <Priority issue={issue} /> },
  assignee: { render: (issue) => <Assignee issue={issue} /> },
  impact: { render: (issue) => <ImpactCell issue={issue} /> },
};

/** The cell of the issue itself. */
export function issueCell(issue: Issue, alike = 0): ReactElement {
  return <IssueCell issue={issue} alike={alike} />;
}
