'use client';
import { type ReactElement, useCallback } from 'react';
import {
  type Issue,
  type IssueRef,
  type IssueSort,
  issueKey,
  type Listing,
  type ListPlace,
} from '../../model/index.js';
import { LateList } from '../internal/LateList.js';
import { ListingFooter } from '../internal/ListingEnd.js';
import { isRow, isWhole, openRow, rowTotal, useLoadedAnnouncement } from '../internal/listingRows.js';
import type { RowContext, RowProps } from '../internal/VirtualList/index.js';
import type { ResolvedColumn } from './columns.js';
import { IssueCard } from './IssueCard.js';
import type { IssueColumn } from './IssueList.types.js';
import { useIssueList } from './IssueListContext.js';
import { IssueListHeader } from './IssueListHeader.js';
import { IssueRow } from './IssueRow.js';
import type { IssueToolsMessages } from './IssueTools.messages.js';
import { useIssueTools } from './useIssueTools.js';

export interface IssueRowsProps {
  readonly listing: Listing<Issue>;
  readonly columns: readonly ResolvedColumn[];
  /** As they were given. */
  readonly givenColumns: readonly IssueColumn[];
  readonly onColumnsChange: ((columns: readonly IssueColumn[]) => void) | undefined;
  readonly query: string | undefined;
  readonly messages: Partial<IssueToolsMessages> | undefined;
  readonly place: ListPlace | undefined;
  readonly isCompact: boolean;
  readonly rowHeight: number;
  readonly height: number | string;
  readonly virtualize: boolean | undefined;
  readonly selectedIssue: IssueRef | undefined;
  readonly sort: IssueSort | undefined;
  readonly onSortChange: ((sort: IssueSort) => void) | undefined;
  /** Comes at the end of the footer. */
  readonly help: ReactElement;
  readonly onLoadNext: (() => void) | undefined;
  readonly onRangeChange: ((first: number, last: number) => void) | undefined;
}

/** The rows on screen, as a grid or, compact, as a list. */
export function IssueRows(props: IssueRowsProps): ReactElement {
  const { columns, isCompact, rowHeight, height, virtualize, selectedIssue, sort, onSortChange } = props;
  const { givenColumns, onColumnsChange, query, messages, onLoadNext, onRangeChange } = props;
  const tools = useIssueTools(props.listing, { columns: givenColumns, onColumnsChange, query, messages });
  const { listing, countAt, slotOf } = tools;
  const { t } = useIssueList();
  const selected = selectedIssue && issueKey(selectedIssue);
  useLoadedAnnouncement(props.listing, t);
  const renderRow = useCallback(
    ({ row, index }: RowContext<Issue>) => (
      <RowContent row={row} columns={columns} isCompact={isCompact} alike={(countAt?.(index) ?? 1) - 1} />
    ),
    [columns, isCompact, countAt],
  );
  const getRowProps = useCallback(
    ({ row }: RowContext<Issue>): RowProps => {
      const isCurrent = isRow(row) && issueKey(row.ref) === selected;
      return {
        className: 'cb-table-row',
        onKeyDown: openRow,
        'aria-current': isCurrent || undefined,
      };
    },
    [selected],
  );
  return (
    <div className="cb-table">
      <LateList<Issue>
        source={listing.source}
        anchorKey={listing.generation}
        rowHeight={rowHeight}
        height={height}
        fit={isWhole(listing)}
        label={t('label')}
        role={isCompact ? 'list' : 'grid'}
        total={rowTotal(listing, countAt !== undefined)}
        columnCount={columns.length + 1}
        place={props.place}
        virtualize={virtualize}
        header={
          isCompact ? undefined : (
            <IssueListHeader columns={columns} sort={sort} onSortChange={onSortChange} />
          )
        }
        getKey={keyOf}
        renderRow={renderRow}
        getRowProps={getRowProps}
        onRangeChange={
          countAt ? (first, last) => onRangeChange?.(slotOf(first), slotOf(last)) : onRangeChange
        }
        onEndReached={listing.hasNext && listing.nextStatus === 'idle' ? onLoadNext : undefined}
      />
      <ListingFooter
        listing={props.listing}
        t={t}
        onLoadNext={onLoadNext}
        tools={
          <>
            {tools.menu}
            {props.help}
          </>
        }
      />
    </div>
  );
}

function keyOf(issue: Issue): string {
  return issueKey(issue.ref);
}

interface RowContentProps {
  readonly row: Issue | 'moved' | undefined;
  readonly columns: readonly ResolvedColumn[];
  readonly isCompact: boolean;
  /** Issues folded into this one. */
  readonly alike: number;
}

function RowContent({ row, columns, isCompact, alike }: RowContentProps): ReactElement {
  const { t } = useIssueList();
  if (isRow(row)) {
    return isCompact ? (
      <IssueCard issue={row} alike={alike} />
    ) : (
      <IssueRow issue={row} columns={columns} alike={alike} />
    );
  }
  return (
    <div
      className="cb-table-gap"
      {...(!isCompact && { role: 'gridcell', 'aria-colspan': columns.length + 1 })}
    >
      {t(row === 'moved' ? 'moved' : 'rowLoading')}
    </div>
  );
}
