'use client';
import { memo, type ReactElement } from 'react';
import type { Issue } from '../../model/index.js';
import { LevelIcon } from '../internal/Level.js';
import { cellStyle } from './cellStyle.js';
import type { ResolvedColumn } from './columns.js';
import { ImpactCell } from './ImpactCell.js';
import { IssueMeta } from './IssueMeta.js';
import { IssueTitle } from './IssueTitle.js';
import { ISSUE_CELLS } from './issueCells.js';
import { PreviewButton } from './PreviewButton.js';

export interface IssueRowProps {
  readonly issue: Issue;
  readonly columns: readonly ResolvedColumn[];
  /** Issues folded into this one. */
  readonly alike: number;
}

/** One issue as the cells of a grid row. */
export const IssueRow: (props: IssueRowProps) => ReactElement = /* @__PURE__ */ memo(function IssueRow({
  issue,
  columns,
  alike,
}: IssueRowProps) {
  return (
    <>
      <div className="cb-table-cell" role="gridcell" aria-colindex={1} data-column="issue">
        <LevelIcon level={issue.level} />
        <span className="cb-issue-list-main">
          <span className="cb-issue-list-title" data-unseen={issue.hasSeen === false || undefined}>
            <IssueTitle issue={issue} />
          </span>
          <IssueMeta issue={issue} alike={alike} />
        </span>
        <PreviewButton issue={issue} />
      </div>
      {columns.map((column, index) => (
        <div
          key={column.id}
          className="cb-table-cell"
          role="gridcell"
          aria-colindex={index + 2}
          data-column={column.known ?? 'own'}
          data-align={column.align}
          style={cellStyle(column)}
        >
          <Cell issue={issue} column={column} />
        </div>
      ))}
    </>
  );
}) as unknown as (props: IssueRowProps) => ReactElement;

function Cell({ issue, column }: { readonly issue: Issue; readonly column: ResolvedColumn }) {
  if (column.own) return column.own.render(issue);
  if (column.known === undefined) return null;
  if (column.known === 'impact') return <ImpactCell issue={issue} />;
  const Known = ISSUE_CELLS[column.known];
  return <Known issue={issue} />;
}
