'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import type { EventScope } from '../../client/types/client.js';
import type { PollingOptions } from '../../hooks/listing/poll.js';
import { type EventsResult, useEvents } from '../../hooks/lists/useEvents.js';
import { useCapabilities } from '../../hooks/queries/useCapabilities.js';
import { usePrefetch } from '../../hooks/queries/usePrefetch.js';
import { useScopeChoices } from '../../hooks/queries/useScopeChoices.js';
import { eventRequest } from '../../hooks/requests/requests.js';
import { type EventSummary, type IssueRef, type Listing, lacks, type Resource } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type { ChoicesProps } from '../internal/listing/filters/choices.js';
import { feedOf, type ListFeed } from '../internal/listing/listProps.js';
import type { EventListViewProps } from './EventList.types.js';
import { EventListView } from './EventListView.js';
import { useStripTrend } from './strip/useStripTrend.js';

/** Whose events to list, and how. */
export interface EventListProps
  extends Omit<
    EventListViewProps,
    | keyof ListFeed
    | 'events'
    | 'scope'
    | 'onScopeChange'
    | 'canJump'
    | 'canSearch'
    | 'trendStatus'
    | 'trendRange'
    | 'environments'
    | keyof ChoicesProps
    | 'onPrefetch'
  > {
  /** The issue whose events are listed. */
  issueRef: IssueRef;
  /** Controlled; without `onScopeChange` it is fixed and there are no filters. */
  scope?: EventScope | undefined;
  /** What an uncontrolled list shows first, and again when its filters are cleared. */
  defaultScope?: EventScope | undefined;
  /** Called with the whole new scope, controlled or not. */
  onScopeChange?: ((scope: EventScope) => void) | undefined;
  /** Rows per request, at most 100. @default 100 */
  pageSize?: number | undefined;
  /** Polls for newer events, e.g. `{ every: 15_000 }`. New rows are announced, not inserted. @default off */
  polling?: PollingOptions | undefined;
}

/** The events of an issue, newest first. */
export const EventList: ForwardRefExoticComponent<EventListProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventList(props: EventListProps, ref) {
    const { issueRef, scope: given, defaultScope, onScopeChange, pageSize, polling, ...view } = props;
    const [scope, setScope] = useControllableState<EventScope>({
      value: given,
      defaultValue: defaultScope ?? {},
      onChange: onScopeChange,
    });
    const isFixed = given !== undefined && onScopeChange === undefined;
    const hasFilters = view.showFilters !== false;
    const events = useEvents(issueRef, scope, { pageSize, refresh: polling });
    const projects = useMemo(() => [issueRef.project], [issueRef.project]);
    const choices = useScopeChoices(
      { projects },
      { projects: false, environments: true, isReady: hasFilters && !isFixed },
    );
    const capabilities = useCapabilities();
    const canJump = !lacks(capabilities, 'events.byDate');
    const prefetch = usePrefetch();
    const strip = useStripTrend(issueRef, scope, view.trend, hasFilters);
    return (
      <EventListView
        {...view}
        {...feedOf(events)}
        trend={strip.trend}
        trendStatus={strip.trendStatus}
        trendRange={strip.trendRange}
        events={useKind(events, canJump)}
        scope={scope}
        onScopeChange={isFixed ? undefined : setScope}
        canJump={canJump}
        canSearch={!lacks(capabilities, 'events.search')}
        environments={choices.environments}
        choicesProblems={choices.choicesProblems}
        onRetryChoices={choices.onRetryChoices}
        isFiltered={Boolean(scope.query || scope.environments?.length)}
        onClearFilters={isFixed ? undefined : () => setScope(defaultScope ?? {})}
        onRefresh={() => {
          events.refresh();
          strip.refresh();
        }}
        onPrefetch={({ id }) => prefetch(eventRequest(issueRef, id, scope))}
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
