import type { ReactNode } from 'react';
import type { EventSummary } from '../../model/index.js';

/** Columns the list knows. */
export type EventColumnName = 'time' | 'title' | 'user' | 'release' | 'environment' | 'id' | 'differs';

/** A column of your own; `tag` alone makes one of a tag. */
export type EventColumnDefinition =
  | {
      readonly id: string;
      readonly header: string;
      readonly width?: string | undefined;
      render(event: EventSummary): ReactNode;
    }
  | { readonly tag: string; readonly header?: string | undefined; readonly width?: string | undefined };

export type EventColumn = EventColumnName | EventColumnDefinition;

export const DEFAULT_EVENT_COLUMNS: readonly EventColumnName[] = [
  'time',
  'title',
  'user',
  'release',
  'environment',
];

/** Where a click came from. */
export type EventClickEvent = React.MouseEvent<HTMLElement> | React.KeyboardEvent<HTMLElement>;
