import { type ReactElement, type ReactNode, useMemo } from 'react';
import { CrashboardUIConfig, useMessages } from '../../../src/components/config/index.js';
import { eventListMessages } from '../../../src/components/EventList/EventList.messages.js';
import { DEFAULT_EVENT_COLUMNS } from '../../../src/components/EventList/EventList.types.js';
import {
  EventListContext,
  type EventListContextValue,
} from '../../../src/components/EventList/EventListContext.js';
import { eventColumns } from '../../../src/components/EventList/row/eventColumns.js';
import { Root } from '../../../src/components/internal/index.js';
import { ListCells } from '../../../src/components/internal/listing/rows/ListCells.js';
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

const noTags = (): ReadonlyMap<string, string> => new Map();
const columns = eventColumns(DEFAULT_EVENT_COLUMNS, (key) => key, noTags);

/** The panel's own cells, for lists that are not the panel's. Drawn again only when the event changes. */
export function drawEvent(index: number): ReactElement {
  return (
    <ListCells row={eventAt(index)} extra={undefined} columns={columns} cellClass="cb-event-list-cell" />
  );
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

function Shared({ children }: FrameProps): ReactElement {
  const t = useMessages('EventList', eventListMessages, undefined);
  const context = useMemo<EventListContextValue>(
    () => ({ t, selectedEventId: undefined, onCompare: undefined, hrefOf: eventHref, onOpen: undefined }),
    [t],
  );
  return (
    <EventListContext.Provider value={context}>
      <div className="cb-table">{children}</div>
    </EventListContext.Provider>
  );
}
