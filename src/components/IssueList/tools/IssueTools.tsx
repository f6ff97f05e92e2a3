'use client';
import type { ReactElement } from 'react';
import type { Issue, RowSource } from '../../../model/index.js';
import { downloadIcon } from '../../internal/icons/moreIcons.js';
import { toggleColumn } from '../../internal/listing/columns.js';
import { download } from '../../internal/listing/tools/exportRows.js';
import { ListTools } from '../../internal/listing/tools/ListTools.js';
import type { IssueColumn } from '../IssueList.types.js';
import { useIssueList } from '../IssueListContext.js';
import { columnName, ISSUE_COLUMNS } from '../row/issueColumns.js';
import { ISSUE_CELL_NAMES, issueCells } from './exportIssues.js';
import { useSnapshot } from './useSnapshot.js';

export interface IssueToolsProps {
  /** The rows as they are drawn. */
  readonly source: RowSource<Issue>;
  readonly query: string | undefined;
  readonly isGrouped: boolean;
  onGroupedChange(isGrouped: boolean): void;
  readonly columns: readonly IssueColumn[];
  /** Omit where the host fixed the columns. */
  readonly onColumnsChange: ((columns: readonly IssueColumn[]) => void) | undefined;
}

/** Similar issues as one row, columns, and the rows as text or as a page. */
export function IssueTools(props: IssueToolsProps): ReactElement {
  const { source, query, isGrouped, onGroupedChange, columns, onColumnsChange } = props;
  const { t, offers } = useIssueList();
  const snapshot = useSnapshot(source, query);
  return (
    <ListTools
      source={source}
      fileName="issues"
      head={ISSUE_CELL_NAMES}
      cellsOf={issueCells}
      before={[{ label: t('groupSimilar'), checked: isGrouped, onSelect: () => onGroupedChange(!isGrouped) }]}
      columns={
        onColumnsChange &&
        ISSUE_COLUMNS.filter(offers.column).map((name) => ({
          label: columnName(name, t),
          isShown: columns.includes(name),
          onToggle: () => onColumnsChange(toggleColumn(columns, name, ISSUE_COLUMNS)),
        }))
      }
      saves={[
        {
          label: t('saveSnapshot'),
          icon: downloadIcon,
          onSelect: () => download('issues.html', 'text/html', snapshot()),
        },
      ]}
    />
  );
}
