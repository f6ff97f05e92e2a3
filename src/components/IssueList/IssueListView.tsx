'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import { type IssueScope, type Project, projectName } from '../../model/index.js';
import { useFormat, useUIConfig } from '../config/index.js';
import { scopeFacts } from '../internal/listing/filters/scopeFacts.js';
import { ListPanel } from '../internal/listing/ListPanel.js';
import { useColumnChoice } from '../internal/listing/useColumnChoice.js';
import { useToldScope } from '../internal/listing/useTold.js';
import type { PaperFact } from '../internal/paper/PaperScope.js';
import { issueRedaction } from '../internal/redaction/issueRow.js';
import { actionKeyHelp } from './actions/actionKeyHelp.js';
import { IssueFilters } from './filters/IssueFilters.js';
import { isNarrowed, queryStatus } from './filters/queryStatus.js';
import { DEFAULT_ISSUE_COLUMNS, type IssueColumn, type IssueListViewProps } from './IssueList.types.js';
import { IssueListContext, type IssueListContextValue, useIssueListValue } from './IssueListContext.js';
import { LoadedIssues } from './LoadedIssues.js';
import { IssuePreviews } from './preview/IssuePreviews.js';
import { ISSUE_COLUMNS, issueColumns } from './row/issueColumns.js';

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
      choicesProblems,
      onRetryChoices,
      suggestions,
      knowsMe,
      capabilities,
      statsProblem,
      unprinted,
      renderPreview,
      lastVisit,
      changedElsewhere: _changed,
      leftElsewhere,
      onDismissLeft,
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
    const [chosen, setColumns] = useColumnChoice<IssueColumn>({
      columns: givenColumns,
      defaultColumns,
      onColumnsChange,
      names: ISSUE_COLUMNS,
      component: 'IssueList',
    });
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
          paper={useScopeFacts(scope, projects, t)}
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
                choicesProblems={choicesProblems}
                onRetryChoices={onRetryChoices}
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
                leftElsewhere={leftElsewhere}
                onDismissLeft={onDismissLeft}
                statsProblem={statsProblem}
                unprinted={unprinted}
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

/** Project, environment, time range and search in words. */
function useScopeFacts(
  scope: IssueScope | undefined,
  projects: readonly Project[] = NONE,
  t: IssueListContextValue['t'],
): readonly PaperFact[] {
  const format = useFormat();
  return useMemo(() => {
    if (!scope) return NONE;
    const names = scope.projects === 'all' ? [] : scope.projects;
    const nameOf = (slug: string): string => {
      const known = projects.find((project) => project.slug === slug);
      return known ? projectName(known) : slug;
    };
    const value = names.length === 0 ? t('allProjects') : format.list(names.map(nameOf));
    return [{ name: t('project'), value }, ...scopeFacts(scope, t, format)];
  }, [scope, projects, t, format]);
}

const NONE: readonly never[] = [];
