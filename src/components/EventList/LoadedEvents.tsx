'use client';
import { type ReactElement, useMemo } from 'react';
import type { EventSummary, Listing } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import { useLoadedAnnouncement } from '../internal/listingRows.js';
import { emptyColumns, headerOf, resolveColumns } from './columns.js';
import { DEFAULT_EVENT_COLUMNS, type EventColumn, type EventOrder } from './EventList.types.js';
import { useEventList } from './EventListContext.js';
import { EventListNotices } from './EventListNotices.js';
import type { EventListViewProps } from './EventListView.js';
import { EventRows } from './EventRows.js';
import { EventTools } from './EventTools.js';
import { partOf } from './stripSpan.js';
import { type Arranged, useArranged } from './useArranged.js';
import { useRestingEvent } from './useRestingEvent.js';

type LoadedEventsProps = EventListViewProps & {
  listing: Listing<EventSummary>;
  order: EventOrder;
  onOrderChange(order: EventOrder): void;
  help: ReactElement;
  height: number | string;
  rowHeight: number;
};

/** The events in hand: what must be known about them, their rows, and the one that is read. */
export function LoadedEvents(props: LoadedEventsProps): ReactElement {
  const {
    height,
    rowHeight,
    virtualize,
    renderDetail,
    onRangeChange,
    trend,
    trendStatus = 'counted',
  } = props;
  const range = props.scope?.range;
  const counted = useMemo(
    () => (trend && trendStatus === 'counted' ? partOf(trend, range) : undefined),
    [trend, trendStatus, range],
  );
  const { t } = useEventList();
  useLoadedAnnouncement(props.listing, t);
  const [columns, setColumns] = useControllableState<readonly EventColumn[]>({
    value: props.columns,
    defaultValue: props.defaultColumns ?? DEFAULT_EVENT_COLUMNS,
    onChange: props.onColumnsChange,
  });
  const canChoose = props.columns === undefined || props.onColumnsChange !== undefined;
  const resolved = useMemo(() => resolveColumns(columns), [columns]);
  const arranged = useArranged(props.listing, props.order, resolved, counted);
  const { listing, gaps } = arranged;
  const resting = useRestingEvent(listing.source, props.onPrefetch);
  const { source } = props.listing;
  const empty = useMemo(() => emptyColumns(resolved, source), [resolved, source]);
  const shown = useMemo(() => resolved.filter((column) => !empty.includes(column)), [resolved, empty]);
  const hidden = empty.map((column) => headerOf(column, t));
  return (
    <>
      <EventListNotices
        listing={listing}
        hidden={hidden}
        gaps={gaps}
        hasFilters={props.onScopeChange !== undefined && props.showFilters !== false}
        onRefresh={props.onRefresh}
        onRetryMissing={props.onRetryMissing}
        onLookAgain={props.onLookAgain}
      />
      <div className="cb-event-list-split" data-detail={renderDetail ? '' : undefined}>
        <EventRows
          arranged={arranged}
          columns={shown}
          sort={arranged.sortedBy && props.order.sort}
          onSortChange={(sort) => props.onOrderChange({ arrangement: 'all', sort })}
          rowHeight={rowHeight}
          height={height}
          virtualize={virtualize}
          place={props.place}
          tools={
            <>
              <EventTools
                source={listing.source}
                columns={columns}
                onColumnsChange={canChoose ? setColumns : undefined}
              />
              {props.help}
            </>
          }
          onActiveIndexChange={resting.onActiveIndexChange}
          onLoadNext={props.onLoadNext}
          onRangeChange={rangeOf(arranged, onRangeChange)}
        />
        {renderDetail ? (
          <section className="cb-event-list-detail" aria-label={t('detail')} style={{ blockSize: height }}>
            {resting.event ? renderDetail(resting.event) : null}
          </section>
        ) : null}
      </div>
    </>
  );
}

/** Slots of the listing itself are what its owner keeps pages for. Sorted rows are in hand anyway. */
function rangeOf({ groupAt, sortedBy }: Arranged, onRangeChange: EventListViewProps['onRangeChange']) {
  if (sortedBy || !onRangeChange) return undefined;
  if (!groupAt) return onRangeChange;
  return (first: number, last: number) => onRangeChange(groupAt(first).slot, groupAt(last).slot);
}
