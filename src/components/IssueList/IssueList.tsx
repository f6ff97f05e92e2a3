'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import { useActionFeed } from '../../hooks/acting/useActionFeed.js';
import { useCollectIssues } from '../../hooks/acting/useCollectIssues.js';
import type { PollingOptions } from '../../hooks/listing/poll.js';
import { useChangedElsewhere } from '../../hooks/lists/useChangedElsewhere.js';
import { useIssues } from '../../hooks/lists/useIssues.js';
import { useLeftElsewhere } from '../../hooks/lists/useLeftElsewhere.js';
import { useCapabilities } from '../../hooks/queries/useCapabilities.js';
import { useScopeChoices } from '../../hooks/queries/useScopeChoices.js';
import { useServerInfo } from '../../hooks/queries/useServerInfo.js';
import { DEFAULT_SCOPE, getData, type IssueScope } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type { ChoicesProps } from '../internal/listing/filters/choices.js';
import { type LockedScope, useLocked } from '../internal/listing/filters/useLocked.js';
import { feedOf, type ListFeed } from '../internal/listing/listProps.js';
import { useOnce } from '../internal/react/useOnce.js';
import type { IssueListViewProps } from './IssueList.types.js';
import { IssueListView } from './IssueListView.js';
import { useLastVisit } from './notices/useLastVisit.js';
import { useSeenMemory } from './notices/useSeenMemory.js';
import { LatestEvent } from './preview/LatestEvent.js';
import { useLateNumbers } from './row/useLateNumbers.js';

/** What to list, and how. */
export interface IssueListProps
  extends Omit<
    IssueListViewProps,
    | keyof Omit<ListFeed, 'isFiltered'>
    | 'issues'
    | 'scope'
    | 'onScopeChange'
    | 'projects'
    | 'environments'
    | 'choicesPending'
    | keyof ChoicesProps
    | 'statsProblem'
    | 'unprinted'
    | 'renderPreview'
    | 'lastVisit'
    | 'changedElsewhere'
    | 'leftElsewhere'
    | 'onDismissLeft'
    | 'knowsMe'
    | 'capabilities'
    | 'actionFeed'
    | 'collectIssues'
  > {
  /** What to list; members that are missing take their default. Controlled; use `defaultScope` to leave it to the list. */
  scope?: Partial<IssueScope> | undefined;
  /** What an uncontrolled list shows first, and again when its filters are cleared. */
  defaultScope?: Partial<IssueScope> | undefined;
  /** Called with the whole new scope, controlled or not. */
  onScopeChange?: ((scope: IssueScope) => void) | undefined;
  /** Projects, environments or both that readers cannot leave. Their filters are not shown. */
  lockedScope?: LockedScope | undefined;
  /** Rows have a button that shows the stack of the latest event. @default true */
  showPreview?: boolean | undefined;
  /** Rows per request, at most 100. @default 50 */
  pageSize?: number | undefined;
  /** Polls for newer issues, e.g. `{ every: 15_000 }`. New rows are announced, not inserted. @default off */
  polling?: PollingOptions | undefined;
}

/** The issues of a Sentry-compatible server, with search, filters and sorting. */
export const IssueList: ForwardRefExoticComponent<IssueListProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueList(props: IssueListProps, ref) {
    const {
      scope: given,
      defaultScope,
      onScopeChange,
      lockedScope,
      pageSize,
      polling,
      showPreview = true,
      ...view
    } = props;
    const [free, setScope] = useControllableState<IssueScope>({
      value: given && { ...DEFAULT_SCOPE, ...given },
      defaultValue: { ...DEFAULT_SCOPE, ...defaultScope },
      onChange: onScopeChange,
    });
    const scope = useLocked(free, lockedScope);
    const issues = useIssues(scope, { pageSize, refresh: polling });
    const late = useLateNumbers(issues, scope);
    const elsewhere = useLeftElsewhere(issues, scope);
    const { actions, feed } = useActionFeed(view.actions);
    // What the filters offer waits for the rows: on a slow network it would only delay them.
    const hasRows = useOnce(issues.status !== 'pending');
    const hasFilters = view.showFilters !== false && hasRows;
    const choices = useScopeChoices(scope, {
      projects: !lockedScope?.projects,
      environments: !lockedScope?.environments,
      isReady: hasFilters,
    });
    const refreshAll = () => {
      issues.refresh();
      // What the filters offer may have failed together with the list.
      choices.onRetryChoices();
    };
    return (
      <IssueListView
        {...view}
        {...feedOf({ ...issues, setVisibleRows: late.setVisibleRows })}
        issues={late.resource}
        scope={scope}
        onScopeChange={setScope}
        onClearFilters={() =>
          setScope({ ...DEFAULT_SCOPE, ...defaultScope, sort: scope.sort, range: scope.range })
        }
        knowsMe={useKnowsMe()}
        capabilities={useCapabilities()}
        {...choices}
        statsProblem={late.problem}
        unprinted={late.unprinted}
        lastVisit={useLastVisit()}
        changedElsewhere={useChangedElsewhere(issues, useSeenMemory())}
        leftElsewhere={elsewhere.left}
        onDismissLeft={elsewhere.dismiss}
        actions={actions}
        actionFeed={feed}
        collectIssues={useCollectIssues(scope)}
        renderPreview={
          showPreview ? (issue, draw) => <LatestEvent issue={issue} scope={scope} draw={draw} /> : undefined
        }
        onRefresh={refreshAll}
        ref={ref}
      />
    );
  });

/** A direct client is its token's owner; a proxy knows a reader only where its host names one. */
function useKnowsMe(): boolean {
  const info = getData(useServerInfo());
  return info?.via === 'direct' || (info?.via === 'proxy' && info.user?.id !== undefined);
}
