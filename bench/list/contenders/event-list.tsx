import { type ReactElement, useMemo } from 'react';
import { EventListView } from '../../../src/components/EventList/index.js';
import { type EventSummary, type Listing, readyResource } from '../../../src/model/index.js';
import { type ContenderProps, VIEW_HEIGHT } from '../rows/contender.js';
import { EventConfig, eventAt, eventHref } from '../rows/eventRows.js';

export function List({ count, isGrowing }: ContenderProps): ReactElement {
  const resource = useMemo(() => readyResource(toListing(count, isGrowing)), [count, isGrowing]);
  return (
    <EventConfig>
      <EventListView events={resource} showFilters={false} getHref={eventHref} height={VIEW_HEIGHT} />
    </EventConfig>
  );
}

function toListing(count: number, isGrowing: boolean): Listing<EventSummary> {
  return {
    source: { kind: isGrowing ? 'cursor' : 'indexed', count, get: eventAt },
    generation: 'bench',
    ...(!isGrowing && { total: count }),
    skipped: 0,
    hasNextPage: isGrowing,
    nextPageStatus: 'idle',
  };
}
