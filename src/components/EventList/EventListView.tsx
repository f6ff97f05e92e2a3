'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { EventSummary, Listing, ListPlace, Range, Resource, Trend } from '../../model/index.js';
import { type Slots, useUIConfig } from '../config/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { isNothing } from '../internal/listingRows.js';
import { Root } from '../internal/Root.js';
import { useRedactedRows } from '../internal/redaction/useRedactedRows.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { Skeleton } from '../internal/Skeleton.js';
import { useBackOnline } from '../internal/useBackOnline.js';
import { useListKeys } from '../internal/useListKeys.js';
import { loadLongList } from '../internal/useLongList.js';
import { useMergedRefs } from '../internal/useMergedRefs.js';
import { EventFilters } from './EventFilters.js';
import type { EventListMessages } from './EventList.messages.js';
import type {
  EventArrangement,
  EventClickEvent,
  EventColumn,
  EventFilterScope,
  EventOrder,
  EventTrendStatus,
} from './EventList.types.js';
import { EventListContext } from './EventListContext.js';
import { EventStrip } from './EventStrip.js';
import { eventRedaction } from './eventRow.js';
import { LoadedEvents } from './LoadedEvents.js';
import { useEventListValue } from './useEventListValue.js';

/** What the list is about and how it looks; the connected list takes the same. */
export interface EventListOwnProps {
  /** Set it to own the columns; without `onColumnsChange` they are fixed. */
  columns?: readonly EventColumn[] | undefined;
  defaultColumns?: readonly EventColumn[] | undefined;
  onColumnsChange?: ((columns: readonly EventColumn[]) => void) | undefined;
  /** Which rows stand for which, to begin with. @default 'all' */
  defaultArrangement?: EventArrangement | undefined;
  /**
   * Events over time, e.g. the issue's. Draws the time strip, and tells where events are missing. The connected
   * list takes it where the server has no counts inside the filters.
   */
  trend?: Trend | undefined;
  /** @default true */
  showFilters?: boolean | undefined;
  /** What to show beside the rows about the one the reader is on. */
  renderDetail?: ((event: EventSummary) => ReactNode) | undefined;
  /** Id of the event that is open elsewhere; its row is marked. */
  currentEvent?: string | undefined;
  /** Template of an event's address: `{eventId}`, `{issueId}`, `{project}`. */
  href?: string | undefined;
  /** Address of an event, where a template will not do. Wins over `href`. */
  getHref?: ((event: EventSummary) => string | undefined) | undefined;
  /** A row was opened. `click.preventDefault()` keeps the browser from following the link. */
  onEventClick?: ((event: EventSummary, click: EventClickEvent) => void) | undefined;
  /** Height of the scrolling part: pixels or a CSS length. @default '24rem' */
  height?: number | string | undefined;
  /** `false` renders every row in hand, for printing and page search. @default true */
  virtualize?: boolean | undefined;
  messages?: Partial<EventListMessages> | undefined;
  components?: Partial<Slots> | undefined;
}

/** Events in hand, in whatever state they are. Unknown DOM props go to the root. */
export interface EventListViewProps
  extends EventListOwnProps,
    Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'resource'> {
  resource: Resource<Listing<EventSummary>>;
  /** What was asked for. Fills the filters and the time strip. */
  scope?: EventFilterScope | undefined;
  /** Missing = no search, no filters and no brush. */
  onScopeChange?: ((scope: EventFilterScope) => void) | undefined;
  /** Whether the server can go to a date. `false` makes the time strip a picture. @default true */
  canJump?: boolean | undefined;
  /**
   * What `trend` counts. Numbers and gaps are only told where it is exactly the listed events; without a trend
   * that can be drawn the list says how that stands. @default 'counted'
   */
  trendStatus?: EventTrendStatus | undefined;
  /** The time that `trend` is about: "Show all" on the strip goes back to it. Missing = all time. */
  trendRange?: Range | undefined;
  environments?: readonly string[] | undefined;
  /** The reader is likely to open this event next. */
  onPrefetch?: ((event: EventSummary) => void) | undefined;
  place?: ListPlace | undefined;
  /** Whether a search or filter narrows the list. */
  isFiltered?: boolean | undefined;
  onClearFilters?: (() => void) | undefined;
  /** Begins the list anew. Missing = no refresh button and no retry. */
  onRefresh?: (() => void) | undefined;
  /** The reader comes near the end of what is loaded, or tries a failed page again. */
  onLoadNext?: (() => void) | undefined;
  /** Which slots are on screen, counted from 0. */
  onRangeChange?: ((first: number, last: number) => void) | undefined;
  /** The reader asks again for rows on screen that could not be had. */
  onRetryMissing?: (() => void) | undefined;
  /** The reader asks to look for news again, after looking by itself failed. */
  onLookAgain?: (() => Promise<void> | void) | undefined;
}

const ROW_HEIGHT = { comfortable: 36, compact: 28 } as const;

/** A list of events from plain data and callbacks. A callback that is missing hides its control. */
export const EventListView: ForwardRefExoticComponent<EventListViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventListView(given: EventListViewProps, ref) {
    const seen = useRedactedRows(given.resource, eventRedaction, 'EventList');
    const props = seen === given.resource ? given : { ...given, resource: seen };
    const {
      resource,
      isFiltered,
      onClearFilters,
      onRefresh,
      onLoadNext,
      onRangeChange,
      onRetryMissing,
      onLookAgain,
      scope,
      onScopeChange,
      canJump,
      trendStatus,
      trendRange,
      environments,
      onPrefetch,
      place,
      columns,
      defaultColumns,
      onColumnsChange,
      defaultArrangement = 'all',
      trend,
      showFilters = true,
      renderDetail,
      currentEvent,
      href,
      getHref,
      onEventClick,
      height = '24rem',
      virtualize,
      messages,
      components,
      ...dom
    } = props;
    const context = useEventListValue(props);
    const { t } = context;
    const { density } = useUIConfig();
    const root = useRef<HTMLElement>(null);
    const [order, setOrder] = useState<EventOrder>({ arrangement: defaultArrangement });
    useBackOnline(root, { resource, onRefresh, onLoadNext, onRetryMissing });
    // The rows need it as soon as they arrive.
    useEffect(() => void loadLongList(), []);
    const keys = useListKeys(root, t, {
      isGrid: true,
      hasSearch: showFilters && onScopeChange !== undefined,
    });
    const listing = resource.status === 'success' ? resource.data : undefined;
    return (
      <Root
        aria-label={t('label')}
        {...dom}
        part="event-list"
        components={components}
        ref={useMergedRefs(root, ref)}
      >
        <EventListContext.Provider value={context}>
          {showFilters ? (
            <SectionBoundary component="EventList" section="filters">
              <EventFilters
                scope={scope ?? {}}
                onScopeChange={onScopeChange}
                environments={environments}
                ignoredTokens={listing?.ignoredTokens}
                inputRef={keys.search}
                arrangement={order.arrangement}
                onArrangementChange={(arrangement) => setOrder({ arrangement })}
              />
              <EventStrip
                trend={trend}
                status={trendStatus}
                range={scope?.range}
                onRangeChange={
                  onScopeChange && canJump !== false
                    ? (range = trendRange) => onScopeChange({ ...scope, range })
                    : undefined
                }
              />
            </SectionBoundary>
          ) : null}
          <AsyncBoundary
            resource={resource}
            label={t('label')}
            isEmpty={isNothing}
            isFiltered={isFiltered}
            emptyTitle={t('emptyTitle')}
            emptyText={t('emptyText')}
            noMatchText={t('noMatchText')}
            onRetry={onRefresh}
            onClearFilters={onClearFilters}
            skeleton={<Skeleton rows={6} rowHeight={ROW_HEIGHT[density]} />}
          >
            {(data) => (
              <SectionBoundary component="EventList" section="rows" resetKey={data.generation}>
                <LoadedEvents
                  {...props}
                  listing={data}
                  order={order}
                  onOrderChange={setOrder}
                  help={keys.help}
                  height={height}
                  rowHeight={ROW_HEIGHT[density]}
                />
              </SectionBoundary>
            )}
          </AsyncBoundary>
        </EventListContext.Provider>
      </Root>
    );
  });
