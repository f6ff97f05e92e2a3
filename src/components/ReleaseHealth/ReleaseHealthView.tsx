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
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { isNothing } from '../internal/listingRows.js';
import { Root } from '../internal/Root.js';
import { Skeleton } from '../internal/Skeleton.js';
import { useLateModule } from '../internal/useLateModule.js';
import { type LateParts, lateParts } from './late.js';
import { releaseHealthMessages } from './ReleaseHealth.messages.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { ReleaseHealthContext, type ReleaseHealthContextValue } from './ReleaseHealthContext.js';
import { ReleasePanel } from './ReleasePanel.js';
import { updatedAtOf } from './releasesOf.js';
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
      <ReleaseHealthContext.Provider value={context}>
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
      </ReleaseHealthContext.Provider>
    </Root>
  );
});

/** What is left for the root element. */
function domPropsOf(props: ReleaseHealthViewProps): ComponentPropsWithoutRef<'section'> {
  const {
    releases,
    sessions,
    range,
    isFiltered,
    onClearFilters,
    onRefresh,
    onRefreshSessions,
    onLoadNext,
    thresholds,
    metric,
    defaultMetric,
    onMetricChange,
    sort,
    defaultSort,
    onSortChange,
    selected,
    defaultSelected,
    onSelectedChange,
    display,
    defaultDisplay,
    onDisplayChange,
    getHref,
    onReleaseClick,
    headingLevel,
    messages,
    components,
    ...dom
  } = props;
  return dom;
}

function useContextValue(props: ReleaseHealthViewProps, metric: HealthMetric): ReleaseHealthContextValue {
  const { getHref, onReleaseClick, messages, thresholds } = props;
  const usual = DEFAULT_CRASH_FREE_THRESHOLDS;
  const { good = usual.good, bad = usual.bad, users = {} } = thresholds ?? {};
  const { good: usersGood = good, bad: usersBad = bad } = users;
  const loaded = useLateModule(lateParts, true, 'ReleaseHealth', 'detail');
  const late = loaded.status === 'ready' ? loaded.module : undefined;
  const retryLate = loaded.status === 'failed' ? loaded.retry : undefined;
  const texts = (late?.texts ?? releaseHealthMessages) as LateParts['texts'];
  const t = useMessages<LateParts['texts']>('ReleaseHealth', texts, messages);
  return useMemo(
    () => ({
      t,
      late,
      retryLate,
      metric,
      thresholds: { sessions: { good, bad }, users: { good: usersGood, bad: usersBad } },
      getHref,
      onReleaseClick,
    }),
    [t, late, retryLate, metric, good, bad, usersGood, usersBad, getHref, onReleaseClick],
  );
}
