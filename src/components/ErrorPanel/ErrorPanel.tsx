'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useCallback,
  useMemo,
} from 'react';
import type { RefreshOptions } from '../../hooks/listing/poll.js';
import { useCapabilities } from '../../hooks/useCapabilities.js';
import { DEFAULT_SCOPE, type Issue, type Scope } from '../../model/index.js';
import { type Slots, useMessages, useViewState, type ViewStateProps } from '../config/index.js';
import type { IssueDetailProps } from '../IssueDetail/index.js';
import { type IssueClickEvent, IssueList, type IssueListProps } from '../IssueList/index.js';
import { Root } from '../internal/Root.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { Tabs } from '../internal/Tabs.js';
import { ReleaseHealth, type ReleaseHealthProps } from '../ReleaseHealth/index.js';
import { type ErrorPanelMessages, errorPanelMessages } from './ErrorPanel.messages.js';
import { IssueDrawer } from './IssueDrawer.js';
import { isPlainClick } from './isPlainClick.js';
import { NO_EVENT } from './noEvent.js';

type ListProps = Pick<
  IssueListProps,
  | 'columns'
  | 'defaultColumns'
  | 'onColumnsChange'
  | 'impactWeights'
  | 'showFrame'
  | 'showPreview'
  | 'href'
  | 'getHref'
  | 'variant'
  | 'pageSize'
  | 'height'
  | 'suggestions'
>;
type DetailProps = Pick<IssueDetailProps, 'sections' | 'hiddenSections'>;

/** Where the panel begins and who owns its state. Unknown DOM props go to the root. */
export interface ErrorPanelProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    ViewStateProps,
    ListProps,
    DetailProps {
  /** The scope a reader starts with, and comes back to when filters are cleared. */
  defaultScope?: Partial<Scope> | undefined;
  /** Looks for newer issues now and then. Off by default. */
  refresh?: RefreshOptions | undefined;
  /** An issue was opened. `event.preventDefault()` keeps the panel from showing it itself. */
  onIssueClick?: ((issue: Issue, event: IssueClickEvent) => void) | undefined;
  /** A second tab with the health of releases, where the server lists any. @default true */
  showReleases?: boolean | undefined;
  messages?: Partial<ErrorPanelMessages> | undefined;
  components?: Partial<Slots> | undefined;
}

/** A whole page about errors: filters, list, the open issue in a drawer, and the health of releases. */
export const ErrorPanel: ForwardRefExoticComponent<ErrorPanelProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function ErrorPanel(props: ErrorPanelProps, ref) {
    const {
      viewState,
      defaultViewState,
      onViewStateChange,
      defaultScope,
      refresh,
      onIssueClick,
      showReleases = true,
      columns,
      defaultColumns,
      onColumnsChange,
      impactWeights,
      showFrame,
      showPreview,
      href,
      getHref,
      variant,
      pageSize,
      height,
      suggestions,
      sections,
      hiddenSections,
      messages,
      components,
      ...dom
    } = props;
    const t = useMessages('ErrorPanel', errorPanelMessages, messages);
    const [state, change] = useViewState({ viewState, defaultViewState, onViewStateChange });
    const scope = useScope(state.scope, defaultScope);
    const open = useCallback(
      (issue: Issue, event: IssueClickEvent) => {
        onIssueClick?.(issue, event);
        if (event.defaultPrevented || !isPlainClick(event)) return;
        event.preventDefault();
        change({ ...NO_EVENT, issue: issue.ref });
      },
      [onIssueClick, change],
    );
    const list = (
      <IssueList
        {...{
          columns,
          defaultColumns,
          onColumnsChange,
          impactWeights,
          showFrame,
          showPreview,
          href,
          getHref,
          variant,
          pageSize,
          height,
          suggestions,
          refresh,
          defaultScope,
        }}
        scope={scope}
        onScopeChange={(next) => change({ scope: chosenOf(next, { ...DEFAULT_SCOPE, ...defaultScope }) })}
        onIssueClick={open}
        selectedIssue={state.issue}
      />
    );
    // Several servers have no releases in common.
    const hasReleases = useCapabilities()['releases.list']?.state !== 'no';
    const hasTabs = showReleases && hasReleases;
    const tab = hasTabs && state.tab === 'releases' ? 'releases' : 'issues';
    return (
      <Root aria-label={t('label')} {...dom} part="error-panel" components={components} ref={ref}>
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
            {tab === 'issues' ? list : <Releases scope={scope} />}
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
          t={t}
        />
      </Root>
    );
  });

function Releases({ scope }: { readonly scope: Scope }) {
  const { projects, environments, range } = scope;
  const releases = useMemo<ReleaseHealthProps['scope']>(
    () => ({ projects, environments, range }),
    [projects, environments, range],
  );
  return (
    <SectionBoundary component="ErrorPanel" section="releases" resetKey={releases}>
      <ReleaseHealth scope={releases} />
    </SectionBoundary>
  );
}

/** The whole scope, the same object while its values are the same. */
function useScope(chosen: Partial<Scope> | undefined, defaults: Partial<Scope> | undefined): Scope {
  const key = JSON.stringify([chosen, defaults]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal scopes
  return useMemo(() => ({ ...DEFAULT_SCOPE, ...defaults, ...chosen }), [key]);
}

/** What differs from the scope a reader starts with: only that belongs into a link. */
function chosenOf(scope: Scope, start: Scope): Partial<Scope> | undefined {
  const chosen = Object.entries(scope).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(start[name as keyof Scope]),
  );
  return chosen.length === 0 ? undefined : Object.fromEntries(chosen);
}
