import { type ReactElement, useMemo } from 'react';
import { EventListView } from '../../../src/components/EventList/index.js';
import { type EventSummary, type Listing, ready } from '../../../src/model/index.js';
import { type ContenderProps, VIEW_HEIGHT } from '../rows/contender.js';
import { EventConfig, eventAt, eventHref } from '../rows/eventRows.js';

export function List({ count, isGrowing }: ContenderProps): ReactElement {
  const resource = useMemo(() => ready(listingOf(count, isGrowing)), [count, isGrowing]);
  return (
    <EventConfig>
      <EventListView resource={resource} showFilters={false} getHref={eventHref} height={VIEW_HEIGHT} />
    </EventConfig>
  );
}

function listingOf(count: number, isGrowing: boolean): Listing<EventSummary> {
  return {
    source: { kind: isGrowing ? 'cursor' : 'indexed', count, get: eventAt },
    generation: 'bench',
    ...(!isGrowing && { total: count }),
    skipped: 0,
    hasNext: isGrowing,
    nextStatus: 'idle',
  };
}
