'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes } from 'react';
import type { EventScope } from '../../client/types.js';
import type { RefreshOptions } from '../../hooks/listing/poll.js';
import { useEvents } from '../../hooks/useEvents.js';
import type { IssueRef } from '../../model/index.js';
import { EventListView, type EventListViewProps } from './EventListView.js';

export interface EventListProps
  extends Omit<
    EventListViewProps,
    'resource' | 'isFiltered' | 'onRefresh' | 'onLoadNext' | 'onRangeChange' | 'onRetryMissing'
  > {
  /** Whose events. */
  issue: IssueRef;
  scope?: EventScope | undefined;
  /** Rows per request, at most 100. @default 100 */
  pageSize?: number | undefined;
  /** Looks for newer events now and then. Off by default. */
  refresh?: RefreshOptions | undefined;
}

/** The events of an issue, newest first. */
export const EventList: ForwardRefExoticComponent<EventListProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventList(props: EventListProps, ref) {
    const { issue, scope, pageSize, refresh, ...view } = props;
    const events = useEvents(issue, scope, { pageSize, refresh });
    return (
      <EventListView
        {...view}
        resource={events}
        isFiltered={Boolean(scope?.query || scope?.environments?.length)}
        onRefresh={events.refresh}
        onLoadNext={events.loadNext}
        onRangeChange={events.showRange}
        onRetryMissing={events.fetchMissing}
        ref={ref}
      />
    );
  });
