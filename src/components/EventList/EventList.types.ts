import type { ReactNode } from 'react';
import type { EventSummary, Range } from '../../model/index.js';

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
  readonly environments?: readonly string[] | undefined;
  readonly range?: Range | undefined;
  /** Event-level search text. */
  readonly query?: string | undefined;
}

/** Which rows stand for which: every event, bursts of one user as one row, or one row for each of something. */
export type EventArrangement = 'all' | 'bursts' | 'user' | 'release' | 'title' | 'place';

/** The loaded rows in another order than the server's. */
export interface EventSort {
  /** Name of a known column, or `tag:` and the tag's key. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** How the rows stand: folded, or sorted, or as the server sent them. */
export interface EventOrder {
  readonly arrangement: EventArrangement;
  /** Only of every event: folding goes by the server's order. */
  readonly sort?: EventSort | undefined;
}

/**
 * How an event list's `trend` stands to its events: it counts exactly them; they are being counted and it is what
 * was there before; or nobody can count them and it is of other events, e.g. all of the issue.
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
