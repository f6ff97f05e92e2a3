'use client';
import { type Context, createContext, useContext } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { EventSummary } from '../../model/index.js';
import type { eventListMessages } from './EventList.messages.js';
import type { EventClickEvent } from './EventList.types.js';

/** What every row of a list shares. */
export interface EventListContextValue {
  readonly t: Translate<typeof eventListMessages>;
  /** Id of the event that is open elsewhere. */
  readonly currentEvent: string | undefined;
  /** The most common value of every tag among the rows looked at. */
  usual(): ReadonlyMap<string, string>;
  hrefOf(event: EventSummary): string | undefined;
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
