import { memo, type ReactElement, type ReactNode, useMemo } from 'react';
import { CrashboardUIConfig, useMessages } from '../../../src/components/config/index.js';
import { resolveColumns } from '../../../src/components/EventList/columns.js';
import { EventCell } from '../../../src/components/EventList/EventCells.js';
import { eventListMessages } from '../../../src/components/EventList/EventList.messages.js';
import { DEFAULT_EVENT_COLUMNS } from '../../../src/components/EventList/EventList.types.js';
import {
  EventListContext,
  type EventListContextValue,
} from '../../../src/components/EventList/EventListContext.js';
import { Root } from '../../../src/components/internal/index.js';
import type { EventSummary } from '../../../src/model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../../../src/testing/builders/index.js';
import { keptRows } from './contender.js';

/** As the panel has it. */
export const EVENT_HEIGHT = 36;

const kinds = Array.from({ length: 64 }, (_, variant) => buildEventSummary({}, { variant }));

/** An event by its index; its title ends in it. */
export const eventAt: (index: number) => EventSummary = keptRows((index) => {
  const kind = kinds[index % kinds.length] as EventSummary;
  const occurredAt = new Date(BUILDER_NOW - index * 1_000).toISOString();
  return {
    ...kind,
    id: index.toString(16).padStart(32, '0'),
    occurredAt,
    title: `${kind.title} (${index})`,
  };
});

/** Address of an event; a function, since a panel and a bare list share it. */
export function eventHref(event: EventSummary): string {
  return `/events/${event.id}`;
}

const columns = resolveColumns(DEFAULT_EVENT_COLUMNS);

/** The panel's own cells, for lists that are not the panel's. Drawn again only when the event changes. */
const EventRow: (props: { readonly event: EventSummary }) => ReactElement = memo(function EventRow({
  event,
}: {
  readonly event: EventSummary;
}) {
  return (
    <>
      {columns.map((column, index) => (
        <div
          key={column.id}
          className="cb-table-cell cb-event-list-cell"
          role="gridcell"
          aria-colindex={index + 1}
          data-column={column.known}
        >
          <EventCell event={event} column={column} />
        </div>
      ))}
    </>
  );
}) as unknown as (props: { readonly event: EventSummary }) => ReactElement;

export function drawEvent(index: number): ReactElement {
  return <EventRow event={eventAt(index)} />;
}

interface FrameProps {
  readonly children: ReactNode;
}

/** The moment that the events are made for. */
export function EventConfig({ children }: FrameProps): ReactElement {
  return <CrashboardUIConfig now={now}>{children}</CrashboardUIConfig>;
}

const now = (): number => BUILDER_NOW;

/** What surrounds the panel's rows, without the panel. */
export function EventFrame({ children }: FrameProps): ReactElement {
  return (
    <EventConfig>
      <Root part="event-list">
        <Shared>{children}</Shared>
      </Root>
    </EventConfig>
  );
}

const noTags = (): ReadonlyMap<string, string> => new Map();

function Shared({ children }: FrameProps): ReactElement {
  const t = useMessages('EventList', eventListMessages, undefined);
  const context = useMemo<EventListContextValue>(
    () => ({ t, currentEvent: undefined, usual: noTags, hrefOf: eventHref, onOpen: undefined }),
    [t],
  );
  return (
    <EventListContext.Provider value={context}>
      <div className="cb-table">{children}</div>
    </EventListContext.Provider>
  );
}
