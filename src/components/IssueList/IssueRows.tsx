'use client';
import { type KeyboardEvent, type ReactElement, useCallback, useEffect, useState } from 'react';
import {
  type Issue,
  type IssueRef,
  type IssueSort,
  issueKey,
  type Listing,
  type ListPlace,
} from '../../model/index.js';
import { LateList } from '../internal/LateList.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import type { RowContext, RowProps } from '../internal/VirtualList/index.js';
import type { ResolvedColumn } from './columns.js';
import { IssueCard } from './IssueCard.js';
import type { IssueColumn } from './IssueList.types.js';
import { useIssueList } from './IssueListContext.js';
import { IssueListFooter } from './IssueListFooter.js';
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
  useLoadedAnnouncement(props.listing);
  const renderRow = useCallback(
    ({ row, index }: RowContext<Issue>) => (
      <RowContent row={row} columns={columns} isCompact={isCompact} alike={(countAt?.(index) ?? 1) - 1} />
    ),
    [columns, isCompact, countAt],
  );
  const getRowProps = useCallback(
    ({ row }: RowContext<Issue>): RowProps => {
      const isCurrent = isIssue(row) && issueKey(row.ref) === selected;
      return {
        className: 'cb-issue-list-row',
        onKeyDown: openOnEnter,
        'aria-current': isCurrent || undefined,
      };
    },
    [selected],
  );
  return (
    <div className="cb-issue-list-box">
      <LateList<Issue>
        className="cb-issue-list-rows"
        source={listing.source}
        anchorKey={listing.generation}
        rowHeight={rowHeight}
        height={height}
        fit={isWhole(listing)}
        label={t('label')}
        role={isCompact ? 'list' : 'grid'}
        total={totalOf(listing, countAt !== undefined)}
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
      <IssueListFooter
        listing={props.listing}
        onLoadNext={onLoadNext}
        help={
          <>
            {tools.menu}
            {props.help}
          </>
        }
      />
    </div>
  );
}

/** How many rows there are in all: -1 where the server stops counting, and while rows are folded. */
function totalOf({ hasNext, total, totalIsCapped, source }: Listing<Issue>, isFolded: boolean): number {
  if (!hasNext) return source.count;
  return isFolded || totalIsCapped ? -1 : (total ?? -1);
}

/** A short list with nothing behind it takes no more room than its rows. */
function isWhole({ source, hasNext }: Listing<Issue>): boolean {
  return !hasNext && source.count < SHORT;
}

const SHORT = 100;

function isIssue(row: Issue | 'moved' | undefined): row is Issue {
  return row !== undefined && row !== 'moved';
}

function keyOf(issue: Issue): string {
  return issueKey(issue.ref);
}

/** Enter does what a click on the row's link does, the browser's part included. */
function openOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>('.cb-issue-list-link')?.click();
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
  if (isIssue(row)) {
    return isCompact ? (
      <IssueCard issue={row} alike={alike} />
    ) : (
      <IssueRow issue={row} columns={columns} alike={alike} />
    );
  }
  return (
    <div className="cb-issue-list-gap" role={isCompact ? undefined : 'gridcell'}>
      {t(row === 'moved' ? 'moved' : 'rowLoading')}
    </div>
  );
}

/** Says how far the list is loaded after a page came, through the panel's one live region. */
function useLoadedAnnouncement({ source, generation }: Listing<Issue>): void {
  const { t } = useIssueList();
  const announce = useAnnounce();
  const [seen, setSeen] = useState({ generation, count: source.count });
  useEffect(() => {
    if (seen.generation === generation && seen.count === source.count) return;
    setSeen({ generation, count: source.count });
    if (seen.generation !== generation || source.count < seen.count) return;
    announce(t('announceLoaded', { added: source.count - seen.count, loaded: source.count }));
  }, [seen, generation, source.count, announce, t]);
}
