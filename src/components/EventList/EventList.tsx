'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import type { EventScope } from '../../client/types.js';
import type { RefreshOptions } from '../../hooks/listing/poll.js';
import { eventRequest } from '../../hooks/requests.js';
import { useCapabilities } from '../../hooks/useCapabilities.js';
import { useEnvironments } from '../../hooks/useEnvironments.js';
import { type EventsResult, useEvents } from '../../hooks/useEvents.js';
import { usePrefetch } from '../../hooks/usePrefetch.js';
import { dataOf, type EventSummary, type IssueRef, type Listing, type Resource } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import { EventListView, type EventListViewProps } from './EventListView.js';
import { useStripTrend } from './useStripTrend.js';

/** Whose events to list, and how. */
export interface EventListProps
  extends Omit<
    EventListViewProps,
    | 'resource'
    | 'scope'
    | 'onScopeChange'
    | 'canJump'
    | 'trendStatus'
    | 'trendRange'
    | 'environments'
    | 'isFiltered'
    | 'onRefresh'
    | 'onLoadNext'
    | 'onRangeChange'
    | 'onRetryMissing'
    | 'onLookAgain'
    | 'onPrefetch'
    | 'place'
  > {
  /** Whose events. */
  issue: IssueRef;
  /** Set it to own the scope; without `onScopeChange` it is fixed and there are no filters. */
  scope?: EventScope | undefined;
  defaultScope?: EventScope | undefined;
  onScopeChange?: ((scope: EventScope) => void) | undefined;
  /** Rows per request, at most 100. @default 100 */
  pageSize?: number | undefined;
  /** Looks for newer events now and then. Off by default. */
  refresh?: RefreshOptions | undefined;
}

/** The events of an issue, newest first. */
export const EventList: ForwardRefExoticComponent<EventListProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventList(props: EventListProps, ref) {
    const { issue, scope: given, defaultScope, onScopeChange, pageSize, refresh, ...view } = props;
    const [scope, setScope] = useControllableState<EventScope>({
      value: given,
      defaultValue: defaultScope ?? {},
      onChange: onScopeChange,
    });
    const events = useEvents(issue, scope, { pageSize, refresh });
    const environments = useEnvironments(useMemo(() => [issue.project], [issue.project]));
    const canJump = useCapabilities()['events.byDate']?.state !== 'no';
    const prefetch = usePrefetch();
    const strip = useStripTrend(issue, scope, view.trend, view.showFilters !== false);
    return (
      <EventListView
        {...view}
        trend={strip.trend}
        trendStatus={strip.trendStatus}
        trendRange={strip.trendRange}
        resource={useKind(events, canJump)}
        scope={scope}
        onScopeChange={given && !onScopeChange ? undefined : setScope}
        canJump={canJump}
        environments={dataOf(environments)}
        isFiltered={Boolean(scope.query || scope.environments?.length)}
        onClearFilters={given && !onScopeChange ? undefined : () => setScope(defaultScope ?? {})}
        onRefresh={() => {
          events.refresh();
          strip.refresh();
        }}
        onLoadNext={events.loadNext}
        onRangeChange={events.showRange}
        onRetryMissing={events.fetchMissing}
        onLookAgain={events.lookAgain}
        onPrefetch={({ id }) => prefetch(eventRequest(issue, id, scope))}
        place={events.place}
        ref={ref}
      />
    );
  });

/** Says of the rows that the server can go to a date, where it can. */
function useKind(events: EventsResult, canJump: boolean): Resource<Listing<EventSummary>> {
  return useMemo(() => {
    if (events.status !== 'success' || !canJump) return events;
    return { ...events, data: { ...events.data, source: { ...events.data.source, kind: 'time' as const } } };
  }, [events, canJump]);
}
