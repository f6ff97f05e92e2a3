'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useMemo,
} from 'react';
import { DEFAULT_CRASH_FREE_THRESHOLDS, type HealthMetric } from '../../insights/index.js';
import { useMessages } from '../config/index.js';
import { Root } from '../internal/base/Root.js';
import { isNothing } from '../internal/listing/listingRows.js';
import { AsyncBoundary } from '../internal/states/AsyncBoundary.js';
import { Skeleton } from '../internal/states/Skeleton.js';
import { ReleaseFilters } from './ReleaseFilters.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { ReleasePanel } from './ReleasePanel.js';
import { HealthContext, type HealthContextValue } from './shared/healthContext.js';
import { releaseHealthMessages } from './shared/ReleaseHealth.messages.js';
import { updatedAtOf } from './shared/updatedAtOf.js';
import { usePanelState } from './usePanelState.js';

const ROW_HEIGHT = 52;

/**
 * Releases and how they do, from plain data and callbacks: crash-free rates with how sure they are, adoption, the
 * step from the release before, and the chosen release over time. A callback that is missing hides its control.
 */
export const ReleaseHealthView: ForwardRefExoticComponent<
  ReleaseHealthViewProps & RefAttributes<HTMLElement>
> = /* @__PURE__ */ forwardRef(function ReleaseHealthView(props: ReleaseHealthViewProps, ref) {
  const { releases, isFiltered, onClearFilters, onRefresh, components } = props;
  const state = usePanelState(props);
  const context = useContextValue(props, state.metric);
  const { t } = context;
  return (
    <Root
      aria-label={t('label')}
      {...domPropsOf(props)}
      part="release-health"
      components={components}
      ref={ref}
    >
      <HealthContext.Provider value={context}>
        <ReleaseFilters {...props} />
        <AsyncBoundary
          resource={releases}
          label={t('label')}
          isEmpty={isNothing}
          isFiltered={isFiltered}
          emptyTitle={t('emptyTitle')}
          emptyText={t('emptyText')}
          noMatchText={t('noMatchText')}
          onRetry={onRefresh}
          onClearFilters={onClearFilters}
          skeleton={<Skeleton rows={6} rowHeight={ROW_HEIGHT} />}
        >
          {(listing) => (
            <ReleasePanel listing={listing} updatedAt={updatedAtOf(releases)} props={props} state={state} />
          )}
        </AsyncBoundary>
      </HealthContext.Provider>
    </Root>
  );
});

/** What is left for the root element. */
function domPropsOf(props: ReleaseHealthViewProps): ComponentPropsWithoutRef<'section'> {
  const {
    releases,
    sessions,
    grounds,
    scope,
    onScopeChange,
    projects,
    environments,
    choicesPending,
    choicesProblems,
    onRetryChoices,
    isFiltered,
    onClearFilters,
    onRefresh,
    onRefreshSessions,
    onFetchNextPage,
    thresholds,
    metric,
    defaultMetric,
    onMetricChange,
    sort,
    defaultSort,
    onSortChange,
    selectedRelease: selected,
    defaultSelectedRelease: defaultSelected,
    onSelectedReleaseChange: onSelectedChange,
    display,
    defaultDisplay,
    onDisplayChange,
    onStatus,
    getHref,
    onReleaseClick,
    headingLevel,
    messages,
    components,
    ...dom
  } = props;
  return dom;
}

function useContextValue(props: ReleaseHealthViewProps, metric: HealthMetric): HealthContextValue {
  const { messages, thresholds } = props;
  const usual = DEFAULT_CRASH_FREE_THRESHOLDS;
  const { good = usual.good, bad = usual.bad, users = {} } = thresholds ?? {};
  const { good: usersGood = good, bad: usersBad = bad } = users;
  const t = useMessages('ReleaseHealth', releaseHealthMessages, messages);
  return useMemo(
    () => ({
      t,
      metric,
      thresholds: { sessions: { good, bad }, users: { good: usersGood, bad: usersBad } },
    }),
    [t, metric, good, bad, usersGood, usersBad],
  );
}
