'use client';
import type { ReactElement } from 'react';
import type { IssueSort } from '../../model/index.js';
import { HeaderText } from '../internal/HeaderText.js';
import { cellStyle } from './cellStyle.js';
import { KNOWN_COLUMNS, type ResolvedColumn } from './columns.js';
import { useIssueList } from './IssueListContext.js';

export interface IssueListHeaderProps {
  readonly columns: readonly ResolvedColumn[];
  readonly sort: IssueSort | undefined;
  readonly onSortChange: ((sort: IssueSort) => void) | undefined;
}

/** The names of the columns, with the window that their numbers belong to. Sorts where the server can. */
export function IssueListHeader({ columns, sort, onSortChange }: IssueListHeaderProps): ReactElement {
  const { t } = useIssueList();
  return (
    <div className="cb-table-header" role="row" aria-rowindex={1}>
      <div className="cb-table-cell" role="columnheader" aria-colindex={1} data-column="issue">
        {t('columnIssue')}
      </div>
      {columns.map((column, index) => (
        <HeaderCell
          key={column.id}
          column={column}
          index={index + 2}
          sort={sort}
          onSortChange={onSortChange}
        />
      ))}
    </div>
  );
}

interface HeaderCellProps {
  readonly column: ResolvedColumn;
  /** Counted from 1. */
  readonly index: number;
  readonly sort: IssueSort | undefined;
  readonly onSortChange: ((sort: IssueSort) => void) | undefined;
}

function HeaderCell({ column, index, sort, onSortChange }: HeaderCellProps): ReactElement {
  const text = useHeaderText(column);
  const by = column.sort;
  const isSorted = by !== undefined && by === sort;
  return (
    <div
      className="cb-table-cell"
      role="columnheader"
      aria-colindex={index}
      data-column={column.known ?? 'own'}
      data-align={column.align}
      aria-sort={isSorted ? 'descending' : undefined}
      title={text}
      style={cellStyle(column)}
    >
      <HeaderText
        text={text}
        sorted={isSorted ? 'descending' : undefined}
        onSort={by && onSortChange && (() => onSortChange(by))}
      />
    </div>
  );
}

function useHeaderText({ known, own }: ResolvedColumn): string {
  const { t, window } = useIssueList();
  if (own) return own.header;
  if (!known) return '';
  const { header, hasWindow } = KNOWN_COLUMNS[known];
  return hasWindow && window ? t('inWindow', { name: t(header), window }) : t(header);
}
