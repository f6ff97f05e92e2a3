'use client';
import { type Context, createContext, useContext, useMemo } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { EventSummary } from '../../model/index.js';
import { useHostFunction } from '../internal/base/useHostFunction.js';
import { useTell } from '../internal/base/useTell.js';
import { useListMessages } from '../internal/listing/useListMessages.js';
import { eventListMessages } from './EventList.messages.js';
import type { EventClickEvent, EventListViewProps } from './EventList.types.js';
import { expandHref } from './row/expandHref.js';

/** What every row of a list shares. */
export interface EventListContextValue {
  readonly t: Translate<typeof eventListMessages>;
  /** Id of the event that is open elsewhere. */
  readonly selectedEventId: string | undefined;
  hrefOf(event: EventSummary): string | undefined;
  /** Puts an event beside the open one. */
  readonly onCompare: ((event: EventSummary) => void) | undefined;
  readonly onOpen: ((event: EventSummary, click: EventClickEvent) => void) | undefined;
}

export const EventListContext: Context<EventListContextValue | undefined> = /* @__PURE__ */ createContext<
  EventListContextValue | undefined
>(undefined);

export function useEventList(): EventListContextValue {
  const value = useContext(EventListContext);
  if (!value) throw new Error('Crashboard: an event row outside of an event list.');
  return value;
}

/** What the rows of a list share, from the list's props. */
export function useEventListValue(props: EventListViewProps): EventListContextValue {
  const { selectedEventId, href, onEventClick, onCompare, messages } = props;
  const t = useListMessages('EventList', eventListMessages, messages);
  const tell = useTell();
  const getHref = useHostFunction(props.getHref, 'EventList', 'getHref');
  return useMemo(
    () => ({
      t,
      selectedEventId,
      onCompare,
      hrefOf: (event) => getHref?.(event) ?? (href === undefined ? undefined : expandHref(href, event)),
      onOpen:
        onEventClick &&
        ((event, click) => {
          tell({ type: 'eventOpened', component: 'EventList' });
          onEventClick(event, click);
        }),
    }),
    [tell, t, selectedEventId, getHref, href, onEventClick, onCompare],
  );
}
