'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo, useState } from 'react';
import { useControllableState, useFormat, useUIConfig } from '../config/index.js';
import { scopeFacts } from '../internal/listing/filters/scopeFacts.js';
import { ListPanel } from '../internal/listing/ListPanel.js';
import { useColumnChoice } from '../internal/listing/useColumnChoice.js';
import { useToldScope } from '../internal/listing/useTold.js';
import {
  DEFAULT_EVENT_COLUMNS,
  type EventColumn,
  type EventGrouping,
  type EventListViewProps,
  type EventSort,
} from './EventList.types.js';
import { EventListContext, useEventListValue } from './EventListContext.js';
import { EventFilters } from './filters/EventFilters.js';
import { LoadedEvents } from './LoadedEvents.js';
import { useCompareColumn } from './row/compareColumn.js';
import { EVENT_COLUMNS, eventColumns } from './row/eventColumns.js';
import { eventRedaction } from './row/eventRow.js';
import { EventStrip } from './strip/EventStrip.js';

const ROW_HEIGHT = { comfortable: 36, compact: 28 } as const;
const CARD_HEIGHT = 60;
const NONE: ReadonlyMap<string, string> = new Map();
/** A frame has no rows to differ. */
const NO_TAGS = () => NONE;

/** A list of events from plain data and callbacks. A callback that is missing hides its control. */
export const EventListView: ForwardRefExoticComponent<EventListViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventListView(props: EventListViewProps, ref) {
    const {
      events,
      scope,
      onScopeChange: changeScope,
      canJump,
      canSearch = true,
      trend,
      trendStatus,
      trendRange,
      environments,
      choicesProblems,
      onRetryChoices,
      onPrefetch,
      columns: givenColumns,
      defaultColumns = DEFAULT_EVENT_COLUMNS,
      onColumnsChange,
      groupBy: givenGroupBy,
      defaultGroupBy = 'all',
      onGroupByChange,
      renderDetail,
      selectedEventId,
      href,
      getHref,
      onEventClick,
      onCompare,
      messages,
      ...rest
    } = props;
    const onScopeChange = useToldScope('EventList', scope, changeScope);
    const context = useEventListValue(props);
    const { t } = context;
    const { density } = useUIConfig();
    const format = useFormat();
    const [columns, setColumns] = useColumnChoice<EventColumn>({
      columns: givenColumns,
      defaultColumns,
      onColumnsChange,
      names: EVENT_COLUMNS,
      component: 'EventList',
    });
    const [groupBy, setGroupBy] = useControllableState<EventGrouping>({
      value: givenGroupBy,
      defaultValue: defaultGroupBy,
      onChange: onGroupByChange,
    });
    const compare = useCompareColumn(onCompare !== undefined, t);
    const [sort, setSort] = useState<EventSort | undefined>(undefined);
    // Groups go by the server's order, so the list is either grouped or sorted.
    const group = (next: EventGrouping): void => {
      setSort(undefined);
      setGroupBy(next);
    };
    const sortBy = (next: EventSort | undefined): void => {
      setSort(next);
      if (next && groupBy !== 'all') setGroupBy('all');
    };
    return (
      <EventListContext.Provider value={context}>
        <ListPanel
          {...rest}
          component="EventList"
          part="event-list"
          t={t}
          resource={events}
          redaction={eventRedaction}
          rowHeight={ROW_HEIGHT[density]}
          cardHeight={CARD_HEIGHT}
          hasSearch={onScopeChange !== undefined}
          columns={useMemo(() => eventColumns(columns, t, NO_TAGS), [columns, t])}
          cellClass="cb-event-list-cell"
          filters={({ search, ignoredTokens }) => (
            <>
              <EventFilters
                scope={scope ?? {}}
                onScopeChange={onScopeChange}
                environments={environments}
                choicesProblems={choicesProblems}
                onRetryChoices={onRetryChoices}
                ignoredTokens={ignoredTokens}
                inputRef={search}
                canSearch={canSearch}
                groupBy={groupBy}
                onGroupByChange={group}
              />
              <EventStrip
                trend={trend}
                status={trendStatus}
                range={scope?.range}
                whole={trendRange}
                onRangeChange={
                  onScopeChange && canJump !== false
                    ? (range = trendRange) => onScopeChange({ ...scope, range })
                    : undefined
                }
              />
            </>
          )}
          paper={useMemo(() => (scope ? scopeFacts(scope, t, format) : undefined), [scope, t, format])}
          moreKeys={onCompare ? [{ keys: ['c'], does: t('keyCompare') }] : undefined}
          panelRef={ref}
        >
          {(listing) => (
            <LoadedEvents
              listing={listing}
              columns={compare.withButtons(columns)}
              onColumnsChange={setColumns && ((next) => setColumns(compare.without(next)))}
              scope={scope}
              trend={trend}
              trendStatus={trendStatus}
              groupBy={groupBy}
              sort={sort}
              onSortChange={sortBy}
              renderDetail={renderDetail}
              onPrefetch={onPrefetch}
            />
          )}
        </ListPanel>
      </EventListContext.Provider>
    );
  });
