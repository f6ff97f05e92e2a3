'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import { useUIConfig } from '../config/index.js';
import { ListPanel } from '../internal/listing/ListPanel.js';
import { useColumnChoice } from '../internal/listing/useColumnChoice.js';
import { useToldScope } from '../internal/listing/useTold.js';
import { issueRedaction } from '../internal/redaction/issueRow.js';
import { actionKeyHelp } from './actions/actionKeyHelp.js';
import { IssueFilters } from './filters/IssueFilters.js';
import { isNarrowed, queryStatus } from './filters/queryStatus.js';
import { DEFAULT_ISSUE_COLUMNS, type IssueColumn, type IssueListViewProps } from './IssueList.types.js';
import { IssueListContext, useIssueListValue } from './IssueListContext.js';
import { LoadedIssues } from './LoadedIssues.js';
import { IssuePreviews } from './preview/IssuePreviews.js';
import { issueColumns } from './row/issueColumns.js';

const ROW_HEIGHT = { comfortable: 60, compact: 48 } as const;
const CARD_HEIGHT = 84;

/** A list of issues from plain data and callbacks. A callback that is missing hides its control. */
export const IssueListView: ForwardRefExoticComponent<IssueListViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueListView(props: IssueListViewProps, ref) {
    const {
      issues,
      scope,
      onScopeChange: changeScope,
      projects,
      environments,
      choicesPending = false,
      suggestions,
      knowsMe,
      capabilities,
      statsProblem,
      renderPreview,
      lastVisit,
      changedElsewhere: _changed,
      columns: givenColumns,
      defaultColumns = DEFAULT_ISSUE_COLUMNS,
      onColumnsChange,
      impactWeights,
      showFrame,
      href,
      getHref,
      onIssueClick,
      selectedIssue,
      messages,
      isFiltered = isNarrowed(scope),
      actions,
      onAction,
      extraActions,
      actionKeys,
      actionFeed,
      collectIssues,
      height = '32rem',
      ...rest
    } = props;
    const onScopeChange = useToldScope('IssueList', scope, changeScope);
    const context = useIssueListValue(props);
    const { t } = context;
    const { density } = useUIConfig();
    const [chosen, setColumns] = useColumnChoice<IssueColumn>(givenColumns, defaultColumns, onColumnsChange);
    const columns = useMemo(() => chosen.filter(context.offers.column), [chosen, context.offers]);
    return (
      <IssueListContext.Provider value={context}>
        <ListPanel
          {...rest}
          component="IssueList"
          part="issue-list"
          t={t}
          resource={issues}
          redaction={issueRedaction}
          rowHeight={ROW_HEIGHT[density]}
          cardHeight={CARD_HEIGHT}
          height={height}
          skeletonRows={12}
          columns={useMemo(() => issueColumns(columns, t, context.window), [columns, t, context.window])}
          isFiltered={isFiltered}
          emptyText={t('emptyText', { status: scope && queryStatus(scope.query) })}
          moreKeys={[
            ...(renderPreview ? [{ keys: ['p'], does: t('keyPreview') }] : []),
            ...(actionFeed ? actionKeyHelp(props, t) : []),
          ]}
          filters={
            scope &&
            onScopeChange &&
            (({ search, ignoredTokens }) => (
              <IssueFilters
                scope={scope}
                onScopeChange={onScopeChange}
                projects={projects}
                environments={environments}
                isPending={choicesPending}
                suggestions={suggestions}
                knowsMe={knowsMe}
                inputRef={search}
                ignoredTokens={ignoredTokens}
              />
            ))
          }
          panelRef={ref}
        >
          {(listing) => (
            <IssuePreviews render={renderPreview}>
              <LoadedIssues
                listing={listing}
                columns={columns}
                onColumnsChange={setColumns}
                scope={scope}
                onScopeChange={onScopeChange}
                selectedIssue={selectedIssue}
                lastVisit={lastVisit}
                statsProblem={statsProblem}
                actions={actions}
                onAction={onAction}
                extraActions={extraActions}
                actionKeys={actionKeys}
                actionFeed={actionFeed}
                collectIssues={collectIssues}
              />
            </IssuePreviews>
          )}
        </ListPanel>
      </IssueListContext.Provider>
    );
  });
