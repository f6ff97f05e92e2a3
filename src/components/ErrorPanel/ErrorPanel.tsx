'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useCallback,
  useMemo,
  useRef,
} from 'react';
import type { PollingOptions } from '../../hooks/listing/poll.js';
import { useCapabilities } from '../../hooks/queries/useCapabilities.js';
import { DEFAULT_SCOPE, type Issue, type IssueScope, lacks } from '../../model/index.js';
import { type Slots, useMessages, useViewState, type ViewStateProps } from '../config/index.js';
import type { IssueDetailProps } from '../IssueDetail/index.js';
import { type IssueClickEvent, IssueList, type IssueListProps } from '../IssueList/index.js';
import { IssueQueues } from '../IssueQueues/index.js';
import type { IssueActionProps } from '../internal/actions/types.js';
import { isShare, shareStyle } from '../internal/base/fill.js';
import { Root } from '../internal/base/Root.js';
import { useIsNarrow } from '../internal/base/useIsNarrow.js';
import { type FindNeighbour, NeighboursContext } from '../internal/listing/neighbours.js';
import { Tabs } from '../internal/pickers/Tabs.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import { type ErrorPanelMessages, errorPanelMessages } from './ErrorPanel.messages.js';
import { IssueDrawer } from './IssueDrawer.js';
import { isPlainClick } from './isPlainClick.js';
import { NO_EVENT } from './noEvent.js';
import { Releases } from './Releases.js';

type ListProps = Pick<
  IssueListProps,
  | 'columns'
  | 'defaultColumns'
  | 'onColumnsChange'
  | 'impactWeights'
  | 'showFrame'
  | 'showPreview'
  | 'showFilters'
  | 'lockedScope'
  | 'href'
  | 'getHref'
  | 'variant'
  | 'pageSize'
  | 'height'
  | 'suggestions'
>;
type DetailProps = Pick<IssueDetailProps, 'extraSections' | 'hiddenSections' | 'onComment'>;

/** Where the panel begins and who owns its state. Unknown DOM props go to the root. */
export interface ErrorPanelProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    ViewStateProps,
    ListProps,
    DetailProps,
    IssueActionProps {
  /** The scope a reader starts with, and comes back to when filters are cleared. */
  defaultScope?: Partial<IssueScope> | undefined;
  /** Looks for newer issues now and then. Off by default. */
  polling?: PollingOptions | undefined;
  /** An issue was opened. `event.preventDefault()` keeps the panel from showing it itself. */
  onIssueClick?: ((issue: Issue, event: IssueClickEvent) => void) | undefined;
  /** A second tab with the health of releases, where the server lists any. @default true */
  showReleases?: boolean | undefined;
  /** Ready selections of issues beside the list, or above it where there is little room. @default true */
  showQueues?: boolean | undefined;
  /** How many days the queue "new this sprint" goes back. @default 7 */
  sprintDays?: number | undefined;
  /** Replaces texts, by key. */
  messages?: Partial<ErrorPanelMessages> | undefined;
  /** Replaces parts of the panel: see `Slots`. */
  components?: Partial<Slots> | undefined;
}

/** Width in em from which the queues stand beside the list. */
const RAIL_FROM = 66;

/** A whole page about errors: filters, list, the open issue in a drawer, and the health of releases. */
export const ErrorPanel: ForwardRefExoticComponent<ErrorPanelProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function ErrorPanel(props: ErrorPanelProps, ref) {
    const {
      viewState,
      defaultViewState,
      onViewStateChange,
      defaultScope,
      polling: refresh,
      onIssueClick,
      showReleases = true,
      showQueues = true,
      sprintDays,
      columns,
      defaultColumns,
      onColumnsChange,
      impactWeights,
      showFrame,
      showPreview,
      showFilters,
      lockedScope,
      href,
      getHref,
      variant,
      pageSize,
      height,
      suggestions,
      extraSections: sections,
      hiddenSections,
      onComment,
      actions,
      onAction,
      extraActions,
      actionKeys,
      messages,
      components,
      ...dom
    } = props;
    const t = useMessages('ErrorPanel', errorPanelMessages, messages);
    const [state, change] = useViewState({ viewState, defaultViewState, onViewStateChange });
    const scope = useScope(state.scope, defaultScope, lockedScope);
    const open = useCallback(
      (issue: Issue, event: IssueClickEvent) => {
        onIssueClick?.(issue, event);
        if (event.defaultPrevented || !isPlainClick(event)) return;
        event.preventDefault();
        change({ ...NO_EVENT, issue: issue.ref });
      },
      [onIssueClick, change],
    );
    const acting = { actions, onAction, extraActions, actionKeys };
    const neighbours = useRef<FindNeighbour>(undefined);
    const work = useRef<HTMLDivElement>(null);
    const isNarrow = useIsNarrow(work, RAIL_FROM);
    const start = useMemo(
      () => ({ ...DEFAULT_SCOPE, ...defaultScope, ...lockedScope }),
      [defaultScope, lockedScope],
    );
    const changeScope = (next: IssueScope): void => change({ scope: chosenOf(next, start) });
    const issues = (
      <NeighboursContext.Provider value={neighbours}>
        <IssueList
          {...{
            columns,
            defaultColumns,
            onColumnsChange,
            impactWeights,
            showFrame,
            showPreview,
            showFilters,
            lockedScope,
            href,
            getHref,
            variant,
            pageSize,
            height: isShare(height) ? '100%' : height,
            suggestions,
            ...acting,
            polling: refresh,
            defaultScope,
          }}
          scope={scope}
          onScopeChange={changeScope}
          onIssueClick={open}
          selectedIssue={state.issue}
        />
      </NeighboursContext.Provider>
    );
    const list = showQueues ? (
      <div className="cb-error-panel-work" data-narrow={isNarrow || undefined} ref={work}>
        <SectionBoundary component="ErrorPanel" section="queues" resetKey={scope}>
          <IssueQueues
            className="cb-error-panel-queues"
            scope={scope}
            onScopeChange={changeScope}
            sprintDays={sprintDays}
            variant={isNarrow ? 'select' : 'rail'}
          />
        </SectionBoundary>
        <div className="cb-error-panel-list">{issues}</div>
      </div>
    ) : (
      issues
    );
    // Several servers have no releases in common.
    const hasReleases = !lacks(useCapabilities(), 'releases.list');
    const hasTabs = showReleases && hasReleases;
    const tab = hasTabs && state.tab === 'releases' ? 'releases' : 'issues';
    return (
      <Root
        aria-label={t('label')}
        {...dom}
        style={shareStyle(height, dom.style)}
        data-fill={isShare(height) ? '' : undefined}
        part="error-panel"
        data-issue-open={state.issue ? '' : undefined}
        components={components}
        ref={ref}
      >
        {hasTabs ? (
          <Tabs
            label={t('parts')}
            value={tab}
            onChange={(next) => change({ tab: next === 'issues' ? undefined : next })}
            tabs={[
              { value: 'issues', label: t('tabIssues') },
              { value: 'releases', label: t('tabReleases') },
            ]}
          >
            {tab === 'issues' ? (
              list
            ) : (
              <Releases
                scope={scope}
                onScopeChange={changeScope}
                lockedScope={lockedScope}
                showFilters={showFilters}
                hasSearch={scope.query !== start.query}
                t={t}
              />
            )}
          </Tabs>
        ) : (
          list
        )}
        <IssueDrawer
          state={state}
          scope={scope}
          change={change}
          sections={sections}
          hiddenSections={hiddenSections}
          onComment={onComment}
          actions={acting}
          neighbours={neighbours}
          t={t}
        />
      </Root>
    );
  });

/** The whole scope, the same object while its values are the same. */
function useScope(
  chosen: Partial<IssueScope> | undefined,
  defaults: Partial<IssueScope> | undefined,
  locked: IssueListProps['lockedScope'],
): IssueScope {
  const key = JSON.stringify([chosen, defaults, locked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal scopes
  return useMemo(() => ({ ...DEFAULT_SCOPE, ...defaults, ...chosen, ...locked }), [key]);
}

/** What differs from the scope a reader starts with: only that belongs into a link. */
function chosenOf(scope: IssueScope, start: IssueScope): Partial<IssueScope> | undefined {
  const chosen = Object.entries(scope).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(start[name as keyof IssueScope]),
  );
  return chosen.length === 0 ? undefined : Object.fromEntries(chosen);
}
