'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import type { RefreshOptions } from '../../hooks/listing/poll.js';
import { useEnvironments } from '../../hooks/useEnvironments.js';
import { useIssues } from '../../hooks/useIssues.js';
import { useProjects } from '../../hooks/useProjects.js';
import { DEFAULT_SCOPE, dataOf, type Scope } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import { IssueListView, type IssueListViewProps } from './IssueListView.js';
import { LatestEvent } from './LatestEvent.js';
import { useLastVisit } from './useLastVisit.js';
import { useLateNumbers } from './useLateNumbers.js';

/** What to list, and how. */
export interface IssueListProps
  extends Omit<
    IssueListViewProps,
    | 'resource'
    | 'scope'
    | 'onScopeChange'
    | 'projects'
    | 'environments'
    | 'statsProblem'
    | 'renderPreview'
    | 'lastVisit'
    | 'onRefresh'
    | 'onLoadNext'
    | 'onRangeChange'
    | 'onRetryMissing'
    | 'onLookAgain'
    | 'place'
  > {
  /** What to list; members that are missing take their default. Set it to own the scope. */
  scope?: Partial<Scope> | undefined;
  /** Where a list that owns its scope begins, and comes back to when filters are cleared. */
  defaultScope?: Partial<Scope> | undefined;
  /** Called with the whole new scope, whoever owns it. */
  onScopeChange?: ((scope: Scope) => void) | undefined;
  /** Rows have a button that shows the stack of the latest event. @default true */
  showPreview?: boolean | undefined;
  /** Rows per request, at most 100. @default 50 */
  pageSize?: number | undefined;
  /** Looks for newer issues now and then. Off by default. */
  refresh?: RefreshOptions | undefined;
}

/** The issues of a Sentry-compatible server, with search, filters and sorting. */
export const IssueList: ForwardRefExoticComponent<IssueListProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueList(props: IssueListProps, ref) {
    const {
      scope: given,
      defaultScope,
      onScopeChange,
      pageSize,
      refresh,
      showPreview = true,
      ...view
    } = props;
    const [scope, setScope] = useControllableState<Scope>({
      value: given && { ...DEFAULT_SCOPE, ...given },
      defaultValue: { ...DEFAULT_SCOPE, ...defaultScope },
      onChange: onScopeChange,
    });
    const issues = useIssues(scope, { pageSize, refresh });
    const late = useLateNumbers(issues, scope);
    const projects = useProjects();
    const environments = useEnvironments(scope.projects);
    const refreshAll = () => {
      issues.refresh();
      // What the filters offer may have failed together with the list.
      for (const choices of [projects, environments]) if (choices.status === 'error') choices.refresh();
    };
    return (
      <IssueListView
        {...view}
        resource={late.resource}
        scope={scope}
        onScopeChange={setScope}
        onClearFilters={() =>
          setScope({ ...DEFAULT_SCOPE, ...defaultScope, sort: scope.sort, range: scope.range })
        }
        projects={dataOf(projects)}
        environments={dataOf(environments)}
        statsProblem={late.problem}
        lastVisit={useLastVisit()}
        renderPreview={
          showPreview ? (issue, draw) => <LatestEvent issue={issue} scope={scope} draw={draw} /> : undefined
        }
        onRefresh={refreshAll}
        onLoadNext={issues.loadNext}
        onRangeChange={late.showRange}
        onRetryMissing={issues.fetchMissing}
        onLookAgain={issues.lookAgain}
        place={issues.place}
        ref={ref}
      />
    );
  });
