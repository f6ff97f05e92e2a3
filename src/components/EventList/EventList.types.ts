import type { ReactNode } from 'react';
import type { EventSummary, Listing, Resource, TimeRange, Trend } from '../../model/index.js';
import type { ChoicesProps } from '../internal/listing/filters/choices.js';
import type { ListDomProps } from '../internal/listing/ListPanel.js';
import type { ListFeed, ListLook } from '../internal/listing/listProps.js';
import type { EventListMessages } from './EventList.messages.js';

/** Columns the list knows. */
export type EventColumnName =
  | 'time'
  | 'title'
  | 'user'
  | 'release'
  | 'environment'
  | 'transaction'
  | 'id'
  | 'differs';

/** A column of your own; `tag` alone makes one of a tag. */
export type EventColumnDefinition =
  | {
      readonly id: string;
      readonly header: string;
      readonly width?: string | undefined;
      render(event: EventSummary): ReactNode;
    }
  | { readonly tag: string; readonly header?: string | undefined; readonly width?: string | undefined };

/** A column by its name, or one of your own. */
export type EventColumn = EventColumnName | EventColumnDefinition;

/** What a list of events is narrowed to. */
export interface EventFilterScope {
  /** Names of environments. Empty or absent: all. */
  readonly environments?: readonly string[] | undefined;
  /** Events of this time. */
  readonly range?: TimeRange | undefined;
  /** Event-level search text. */
  readonly query?: string | undefined;
}

/** How loaded events are grouped: `all` one row per event; `bursts` one row per burst of a user; else one row for each value. */
export type EventGrouping = 'all' | 'bursts' | 'user' | 'release' | 'title' | 'place';

/** The loaded rows in another order than the server's. */
export interface EventSort {
  /** Id of a column: a known one's name, or `tag:` and the tag's key. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * What an event list's `trend` counts. `counted`: exactly the listed events; `counting`: the ones listed before, while
 * these are being counted; `unknown`: other events, e.g. all of the issue, because the server cannot count these.
 */
export type EventTrendStatus = 'counted' | 'counting' | 'unknown';

/** Columns where the host chooses none. */
export const DEFAULT_EVENT_COLUMNS: readonly EventColumnName[] = [
  'time',
  'title',
  'user',
  'release',
  'environment',
];

/** Where a click came from. */
export type EventClickEvent = React.MouseEvent<HTMLElement> | React.KeyboardEvent<HTMLElement>;

/** What the list is about and how it looks; the connected list takes the same. */
export interface EventListOwnProps extends Omit<ListLook, 'height'> {
  /** Controlled; omit `onColumnsChange` to fix them. */
  columns?: readonly EventColumn[] | undefined;
  /** First `columns` of a panel that keeps it itself. */
  defaultColumns?: readonly EventColumn[] | undefined;
  /** Called with the new `columns`, whether you own it or the panel does. */
  onColumnsChange?: ((columns: readonly EventColumn[]) => void) | undefined;
  /** How rows are grouped. Controlled; use `defaultGroupBy` to leave it to the component. */
  groupBy?: EventGrouping | undefined;
  /** First `groupBy` of a panel that keeps it itself. @default 'all' */
  defaultGroupBy?: EventGrouping | undefined;
  /** Called with the new `groupBy`, whether you own it or the panel does. */
  onGroupByChange?: ((groupBy: EventGrouping) => void) | undefined;
  /**
   * Event counts over time, e.g. the issue's; draws the time strip and marks gaps. `EventList` falls back to it when
   * the server cannot count with the active filters.
   */
  trend?: Trend | undefined;
  /** Draws something beside the rows about the one that has the tab stop. */
  renderDetail?: ((event: EventSummary) => ReactNode) | undefined;
  /** Id of the event that is open elsewhere; its row is marked. */
  selectedEventId?: string | undefined;
  /** Template of an event's address: `{eventId}`, `{issueId}`, `{project}`. */
  href?: string | undefined;
  /** Address of an event, where a template will not do. Wins over `href`. */
  getHref?: ((event: EventSummary) => string | undefined) | undefined;
  /** Called when a row is opened. `click.preventDefault()` keeps the browser from following the link. */
  onEventClick?: ((event: EventSummary, click: EventClickEvent) => void) | undefined;
  /** The reader wants an event beside the one in `selectedEventId`. Omit to hide the buttons. */
  onCompare?: ((event: EventSummary) => void) | undefined;
  /**
   * Height of the scrolling part: pixels or a CSS length. In percent it is the height of the whole panel, filters and
   * footer included. @default '24rem'
   */
  height?: number | string | undefined;
  /** Replaces texts, by key. */
  messages?: Partial<EventListMessages> | undefined;
}

/** Props of the view: a listing as a `Resource`, and callbacks. Other DOM props are passed to the root element. */
export interface EventListViewProps extends EventListOwnProps, ListFeed, ChoicesProps, ListDomProps {
  /** The events to list, in whatever state the request is. */
  events: Resource<Listing<EventSummary>>;
  /** What is listed. Fills the filters and the time strip. */
  scope?: EventFilterScope | undefined;
  /** Omit to hide the search, the filters and the brush. */
  onScopeChange?: ((scope: EventFilterScope) => void) | undefined;
  /** Whether the server can search events. `false` hides the search. @default true */
  canSearch?: boolean | undefined;
  /** Whether the server can go to a date. `false` makes the time strip a picture. @default true */
  canJump?: boolean | undefined;
  /**
   * Counts and gaps are shown only where `trend` counts exactly the listed events; without a trend that can be drawn
   * the list says how that stands. @default 'counted'
   */
  trendStatus?: EventTrendStatus | undefined;
  /** The time range of `trend`: "Show all" on the strip goes back to it. Omit for all time. */
  trendRange?: TimeRange | undefined;
  /** Environments to choose from. Omit to hide the filter. */
  environments?: readonly string[] | undefined;
  /** Called with the event that the reader is likely to open next. */
  onPrefetch?: ((event: EventSummary) => void) | undefined;
}
