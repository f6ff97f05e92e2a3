'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useEffect,
  useMemo,
} from 'react';
import { DEFAULT_CRASH_FREE_THRESHOLDS, type HealthMetric } from '../../insights/index.js';
import type { Listing, Release } from '../../model/index.js';
import { useMessages, useUIConfig } from '../config/index.js';
import { slotOr } from '../config/slots.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { EmptyState } from '../internal/EmptyState.js';
import { Root } from '../internal/Root.js';
import { Skeleton } from '../internal/Skeleton.js';
import { loadSelectedRelease } from './LateRelease.js';
import { releaseHealthMessages } from './ReleaseHealth.messages.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { ReleaseHealthContext, type ReleaseHealthContextValue } from './ReleaseHealthContext.js';
import { ReleasePanel } from './ReleasePanel.js';
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
  useEffect(() => void loadSelectedRelease(), []);
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
          unsupported={<Unsupported title={t('unsupportedTitle')} text={t('unsupportedText')} />}
          skeleton={<Skeleton rows={6} rowHeight={ROW_HEIGHT} />}
        >
          {(listing) => (
            <ReleasePanel
              listing={listing}
              updatedAt={releases.status === 'success' ? releases.updatedAt : ''}
              props={props}
              state={state}
            />
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

function Unsupported({ title, text }: { readonly title: string; readonly text: string }) {
  const { components } = useUIConfig();
  const Empty = slotOr(components, 'Empty', EmptyState);
  return <Empty kind="unsupported" title={title} text={text} />;
}

function useContextValue(props: ReleaseHealthViewProps, metric: HealthMetric): ReleaseHealthContextValue {
  const { getHref, onReleaseClick, messages } = props;
  const { good, bad } = { ...DEFAULT_CRASH_FREE_THRESHOLDS, ...withoutUndefined(props.thresholds) };
  const users = { good, bad, ...withoutUndefined(props.thresholds?.users) };
  const t = useMessages('ReleaseHealth', releaseHealthMessages, messages);
  return useMemo(
    () => ({
      t,
      messages,
      metric,
      thresholds: { sessions: { good, bad }, users: { good: users.good, bad: users.bad } },
      hrefOf: (release) => getHref?.(release),
      onOpen: onReleaseClick,
    }),
    [t, messages, metric, good, bad, users.good, users.bad, getHref, onReleaseClick],
  );
}

function withoutUndefined(limits: { good?: number; bad?: number } | undefined): {
  good?: number;
  bad?: number;
} {
  return {
    ...(limits?.good !== undefined && { good: limits.good }),
    ...(limits?.bad !== undefined && { bad: limits.bad }),
  };
}

/** Nothing on the pages so far, and nothing behind them. */
function isNothing({ source, hasNext, skipped }: Listing<Release>): boolean {
  return source.count === 0 && !hasNext && skipped === 0;
}
