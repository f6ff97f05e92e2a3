'use client';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import { impactRank } from '../../insights/issues/impact.js';
import { type Issue, issueKey, type Listing } from '../../model/index.js';
import { selectLoaded } from '../internal/actions/selectLoaded.js';
import type { IssueActionProps } from '../internal/actions/types.js';
import { useArranged } from '../internal/listing/arrange/useArranged.js';
import { useListPanel } from '../internal/listing/ListPanelContext.js';
import { useTellNeighbours } from '../internal/listing/neighbours.js';
import { ListTable } from '../internal/listing/rows/ListTable.js';
import type { VirtualListHandle } from '../internal/VirtualList/index.js';
import { LateListActions } from './actions/LateListActions.js';
import { RowActionsContext } from './actions/RowActionsContext.js';
import { SelectLoaded } from './actions/SelectBox.js';
import { useRowActions } from './actions/useRowActions.js';
import type { IssueColumn, IssueListViewProps } from './IssueList.types.js';
import { useIssueList } from './IssueListContext.js';
import { IssueListNotices } from './notices/IssueListNotices.js';
import { IssueCard } from './row/IssueCard.js';
import { type IssueListColumn, issueColumns, selectColumn, sortsBy } from './row/issueColumns.js';
import { foldIssues } from './tools/foldIssues.js';
import { IssueTools } from './tools/IssueTools.js';

export type LoadedIssuesProps = Pick<
  IssueListViewProps,
  | 'scope'
  | 'onScopeChange'
  | 'selectedIssue'
  | 'lastVisit'
  | 'leftElsewhere'
  | 'onDismissLeft'
  | 'statsProblem'
  | 'unprinted'
  | 'actionFeed'
  | 'collectIssues'
  | keyof IssueActionProps
> & {
  readonly listing: Listing<Issue>;
  readonly columns: readonly IssueColumn[];
  readonly onColumnsChange: ((columns: readonly IssueColumn[]) => void) | undefined;
};

const GROUPED = { groups: { name: 'similar', begin: foldIssues } };
const AS_LISTED = {};
const RANKED = { sort: { by: 'impact', direction: 'descending', read: impactRank } } as const;

/** The issues in memory: what must be known about them, their rows, and what can be done with them. */
export function LoadedIssues(props: LoadedIssuesProps): ReactElement {
  const { listing, columns, onColumnsChange, scope, onScopeChange, selectedIssue } = props;
  const { t, window, offers: ofList } = useIssueList();
  const [isGrouped, setGrouped] = useState(false);
  const isRanked = scope?.sort === 'impact';
  const arranged = useArranged(listing, isRanked ? RANKED : isGrouped ? GROUPED : AS_LISTED, keyOf);
  const { groupAt } = arranged;
  const { root } = useListPanel();
  const list = useRef<VirtualListHandle>(null);
  const { row, rowProps, menu, setMenu } = useRowActions(props, props.actionFeed, arranged.listing);
  useTellNeighbours(arranged.listing.source);
  const selection = row?.selection;
  const { source } = arranged.listing;
  const offers = row?.offers;
  const resolved = useMemo(() => {
    const known = issueColumns(columns, t, window, offers);
    if (!selection) return known;
    const header = () => (
      <SelectLoaded
        selection={selection}
        loaded={source.count}
        onSelectLoaded={() => selectLoaded(selection, source)}
      />
    );
    return [selectColumn(t, header), ...known];
  }, [columns, t, window, offers, selection, source]);
  const alikeAt = useMemo(() => groupAt && ((index: number) => groupAt(index).count - 1), [groupAt]);
  const sortOf = ({ id }: IssueListColumn) => {
    const column = columns.find((one) => (typeof one === 'string' ? one : one.id) === id);
    const wanted = column && sortsBy(column);
    const sort = wanted && ofList.sort(wanted) ? wanted : undefined;
    return {
      sorted: sort !== undefined && sort === scope?.sort ? ('descending' as const) : undefined,
      onSort: sort && scope && onScopeChange && (() => onScopeChange({ ...scope, sort })),
    };
  };
  return (
    <RowActionsContext.Provider value={row}>
      <IssueListNotices
        listing={listing}
        statsProblem={props.statsProblem}
        unprinted={props.unprinted}
        lastVisit={props.lastVisit}
        isRanked={isRanked}
        left={props.leftElsewhere}
        onDismissLeft={props.onDismissLeft}
      />
      <ListTable<Issue, number>
        arranged={arranged}
        columns={resolved}
        keyOf={keyOf}
        currentKey={selectedIssue && issueKey(selectedIssue)}
        extraAt={alikeAt}
        renderCard={renderCard}
        sortOf={sortOf}
        rowProps={rowProps}
        multiselectable={row !== undefined || undefined}
        listRef={list}
        tools={
          <IssueTools
            source={arranged.listing.source}
            query={scope?.query}
            isGrouped={isGrouped}
            onGroupedChange={setGrouped}
            columns={columns}
            onColumnsChange={onColumnsChange}
          />
        }
      />
      {row && props.actionFeed ? (
        <LateListActions
          actions={props.actions}
          onAction={props.onAction}
          extraActions={props.extraActions}
          actionKeys={props.actionKeys}
          feed={props.actionFeed}
          listing={arranged.listing}
          selection={row.selection}
          root={root}
          menu={menu}
          onMenuChange={setMenu}
          focusRow={(index) => list.current?.focusRow(index)}
          collect={props.collectIssues}
        />
      ) : null}
    </RowActionsContext.Provider>
  );
}

function keyOf(issue: Issue): string {
  return issueKey(issue.ref);
}

function renderCard(issue: Issue, alike = 0): ReactElement {
  return <IssueCard issue={issue} alike={alike} />;
}
