'use client';
import { type ReactElement, type ReactNode, useCallback, useMemo } from 'react';
import { type CountedGap, countedGaps } from '../../insights/events/countedGaps.js';
import type { EventSummary, Listing } from '../../model/index.js';
import { useShortcuts } from '../internal/keys/useShortcuts.js';
import { type Arranged, useArranged } from '../internal/listing/arrange/useArranged.js';
import { useListPanel } from '../internal/listing/ListPanelContext.js';
import { ListNotices } from '../internal/listing/notices/ListNotices.js';
import { ListTable } from '../internal/listing/rows/ListTable.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import type { EventColumn, EventGrouping, EventListViewProps, EventSort } from './EventList.types.js';
import { useEventList } from './EventListContext.js';
import { EventCard } from './row/EventCard.js';
import { type EventListColumn, eventColumns } from './row/eventColumns.js';
import { emptyColumns } from './row/eventTexts.js';
import type { EventMarks } from './row/RowMarks.js';
import { useRestingEvent } from './row/useRestingEvent.js';
import { useUsualTags } from './row/useUsualTags.js';
import { partOf } from './strip/stripSpan.js';
import { EventTools } from './tools/EventTools.js';
import { nextSort, sortedBy } from './tools/eventSort.js';
import { groupsBy } from './tools/groupings.js';

export type LoadedEventsProps = Pick<
  EventListViewProps,
  'scope' | 'trend' | 'trendStatus' | 'renderDetail' | 'onPrefetch'
> & {
  readonly listing: Listing<EventSummary>;
  readonly columns: readonly EventColumn[];
  readonly onColumnsChange: ((columns: readonly EventColumn[]) => void) | undefined;
  readonly groupBy: EventGrouping;
  readonly sort: EventSort | undefined;
  onSortChange(sort: EventSort | undefined): void;
};

/** The events in memory: what must be known about them, their rows, and the one that is read. */
export function LoadedEvents(props: LoadedEventsProps): ReactElement {
  const { listing, columns, groupBy, sort, onSortChange, renderDetail } = props;
  const { t, selectedEventId } = useEventList();
  const { height, root } = useListPanel();
  useShortcuts(root, {
    c: (event) =>
      (event.target as Element)
        .closest('[data-index]')
        ?.querySelector<HTMLElement>('[data-compare]')
        ?.click(),
  });
  const usual = useUsualTags(listing);
  const resolved = useMemo(() => eventColumns(columns, t, usual), [columns, t, usual]);
  const { source } = listing;
  const empty = useMemo(() => emptyColumns(resolved, source), [resolved, source]);
  const shown = useMemo(() => resolved.filter((column) => !empty.includes(column)), [resolved, empty]);
  const sorted = resolved.find(({ id }) => id === sort?.column);
  const read = sorted?.sortValue;
  const arranged = useArranged(
    listing,
    {
      groups: groupsBy(groupBy),
      sort: sort && read && { by: sort.column, direction: sort.direction, read },
    },
    keyOf,
  );
  const gaps = useGaps(arranged, props);
  const resting = useRestingEvent(arranged.listing.source, props.onPrefetch);
  const orderBy = arranged.isSorted ? sort : undefined;
  const missing = gaps.reduce((sum, { counted, listed }) => sum + counted - listed, 0);
  const sortOf = ({ id, sortValue }: EventListColumn) => ({
    sorted: sortedBy(id, orderBy),
    onSort: sortValue && (() => onSortChange(nextSort(orderBy, id))),
  });
  return (
    <>
      <ListNotices
        listing={arranged.listing}
        also={[
          missing > 0 ? t('gaps', { missing }) : undefined,
          empty.length > 0
            ? t('hiddenColumns', { columns: empty.map(({ header }) => header).join(', ') })
            : undefined,
        ]}
      />
      <div className="cb-event-list-split" data-detail={renderDetail ? '' : undefined}>
        <ListTable<EventSummary, EventMarks, EventListColumn>
          arranged={arranged}
          columns={shown}
          cellClass="cb-event-list-cell"
          keyOf={keyOf}
          currentKey={selectedEventId}
          extraAt={useMarks(arranged, gaps)}
          renderCard={useCallback(
            (event: EventSummary, marks: EventMarks | undefined) => (
              <EventCard event={event} marks={marks} columns={shown} />
            ),
            [shown],
          )}
          sortOf={sortOf}
          order={orderBy && sorted ? t('sortedBy', { column: sorted.header }) : t('newestFirst')}
          tools={
            <EventTools
              source={arranged.listing.source}
              columns={columns}
              onColumnsChange={props.onColumnsChange}
            />
          }
          onActiveIndexChange={resting.onActiveIndexChange}
        />
        {renderDetail ? (
          <section
            className="cb-event-list-detail"
            tabIndex={-1}
            aria-label={t('detail')}
            style={{ blockSize: height }}
          >
            <Detail event={resting.event} render={renderDetail} />
          </section>
        ) : null}
      </div>
    </>
  );
}

function keyOf(event: EventSummary): string {
  return event.id;
}

const NO_GAPS: readonly CountedGap[] = [];

/** Stretches of time with events that are counted and not listed; told only of rows in the server's order. */
function useGaps(
  { listing: { source }, groupAt, isSorted }: Arranged<EventSummary>,
  { trend, trendStatus = 'counted', scope }: LoadedEventsProps,
): readonly CountedGap[] {
  const range = scope?.range;
  const counted = useMemo(
    () => (trend && trendStatus === 'counted' ? partOf(trend, range) : undefined),
    [trend, trendStatus, range],
  );
  const isWhole = !groupAt && !isSorted;
  return useMemo(() => (isWhole ? countedGaps(counted, source) : NO_GAPS), [isWhole, counted, source]);
}

/** What each row stands for; the same function while that does not change. */
function useMarks(
  { groupAt }: Arranged<EventSummary>,
  gaps: readonly CountedGap[],
): ((index: number) => EventMarks | undefined) | undefined {
  return useMemo(() => {
    if (groupAt) return (index) => ({ group: groupAt(index), missing: 0 });
    if (gaps.length === 0) return undefined;
    const missing = new Map<number, number>();
    for (const { slot, counted, listed } of gaps) {
      missing.set(slot, (missing.get(slot) ?? 0) + counted - listed);
    }
    const marks = new Map([...missing].map(([slot, count]) => [slot, { group: undefined, missing: count }]));
    return (index) => marks.get(index);
  }, [groupAt, gaps]);
}

interface DetailProps {
  readonly event: EventSummary | undefined;
  readonly render: (event: EventSummary) => ReactNode;
}

function Detail({ event, render }: DetailProps): ReactElement | null {
  if (!event) return null;
  return (
    <SectionBoundary component="EventList" section="detail" resetKey={event}>
      <Drawn draw={() => render(event)} />
    </SectionBoundary>
  );
}

/** Inside of the boundary, so that what drawing throws reaches it. */
function Drawn({ draw }: { readonly draw: () => ReactNode }): ReactNode {
  return draw();
}
