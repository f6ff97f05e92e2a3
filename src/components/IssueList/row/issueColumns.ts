import { createElement, type ReactElement } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { Issue, IssueSort } from '../../../model/index.js';
import { type ListColumn, ownColumn } from '../../internal/listing/columns.js';
import { SelectBox } from '../actions/SelectBox.js';
import type { IssueListMessages, issueListMessages } from '../IssueList.messages.js';
import type { IssueColumn, IssueColumnName } from '../IssueList.types.js';
import { ISSUE_CELLS, issueCell } from './issueCells.js';

interface KnownColumn {
  readonly header: keyof IssueListMessages;
  readonly sort?: IssueSort;
  /** The header names the time range. */
  readonly hasWindow?: boolean;
  readonly align?: 'end';
}

const KNOWN: { readonly [name in IssueColumnName]: KnownColumn } = {
  trend: { header: 'columnTrend', sort: 'trends', hasWindow: true },
  events: { header: 'columnEvents', sort: 'events', hasWindow: true, align: 'end' },
  users: { header: 'columnUsers', sort: 'users', hasWindow: true, align: 'end' },
  lastSeen: { header: 'columnLastSeen', sort: 'lastSeen' },
  age: { header: 'columnAge', sort: 'firstSeen' },
  priority: { header: 'columnPriority' },
  assignee: { header: 'columnAssignee' },
  impact: { header: 'columnImpact', align: 'end' },
};

/** The columns a reader may choose, in their usual order. */
export const ISSUE_COLUMNS: readonly IssueColumnName[] = Object.keys(KNOWN) as IssueColumnName[];

type Say = Translate<typeof issueListMessages>;
/** A column of issues; `extra` is how many similar issues are grouped with the row's own. */
export type IssueListColumn = ListColumn<Issue, number>;

/** A known column's name for the reader, without the time range. */
export function columnName(name: IssueColumnName, t: Say): string {
  return t(KNOWN[name].header);
}

/** What the rows are sorted by when the header of a column is pressed. */
export function sortsBy(column: IssueColumn): IssueSort | undefined {
  return typeof column === 'string' ? KNOWN[column].sort : column.sort;
}

/** The boxes that select issues; `renderHeader` is the one that selects all of them. */
export function selectColumn(t: Say, renderHeader: () => ReactElement): IssueListColumn {
  const render = (issue: Issue): ReactElement => createElement(SelectBox, { issue });
  return { id: 'select', name: 'select', header: t('select'), renderHeader, render };
}

/** Cells that readers may change: by which right, and how wide they are as buttons. */
const CHANGED: { readonly [name in IssueColumnName]?: Changed } = {
  assignee: { by: 'assign', width: 'calc(var(--cb-font-size) * 10)' },
  priority: { by: 'prioritize', width: 'calc(var(--cb-font-size) * 8)' },
};

interface Changed {
  readonly by: 'assign' | 'prioritize';
  readonly width: string;
}

/** The issue itself, and the chosen columns after it. */
export function issueColumns(
  columns: readonly IssueColumn[],
  t: Say,
  window: string | undefined,
  offers: (action: Changed['by']) => boolean = () => false,
): readonly IssueListColumn[] {
  const known = (name: IssueColumnName): IssueListColumn => {
    const { hasWindow, align = 'start' } = KNOWN[name];
    const text = columnName(name, t);
    const header = hasWindow && window ? t('inWindow', { name: text, window }) : text;
    const changed = CHANGED[name];
    const width = changed && offers(changed.by) ? changed.width : undefined;
    return { id: name, name, header, align, width, ...ISSUE_CELLS[name] };
  };
  return [
    { id: 'issue', name: 'issue', header: t('columnIssue'), render: issueCell },
    ...columns.map((column) =>
      typeof column === 'string' ? known(column) : ownColumn('IssueList', { align: 'start', ...column }),
    ),
  ];
}
