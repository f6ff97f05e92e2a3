'use client';
import type { ReactElement, ReactNode } from 'react';
import type { EventSummary } from '../../model/index.js';
import { type ResolvedColumn, textIn } from './columns.js';
import { EventDiffers } from './EventDiffers.js';
import { useEventList } from './EventListContext.js';
import { EventTime } from './EventTime.js';
import { EventTitle } from './EventTitle.js';

/** The content of one cell. */
export function EventCell({
  event,
  column,
}: {
  readonly event: EventSummary;
  readonly column: ResolvedColumn;
}): ReactElement {
  return <>{contentOf(event, column)}</>;
}

function contentOf(event: EventSummary, column: ResolvedColumn): ReactNode {
  const { known, own } = column;
  if (own && 'render' in own) return own.render(event);
  switch (known) {
    case 'time':
      return <EventTime at={event.occurredAt} />;
    case 'title':
      return <EventTitle event={event} />;
    case 'differs':
      return <EventDiffers event={event} />;
    case 'id':
      return <Text text={event.id.slice(0, 8)} title={event.id} />;
    default:
      return <Text text={textIn(column)?.(event)} />;
  }
}

function Text({
  text,
  title = text,
}: {
  readonly text: string | undefined;
  readonly title?: string | undefined;
}): ReactElement {
  const { t } = useEventList();
  if (text === undefined || text === '') return <span className="cb-event-list-none">{t('none')}</span>;
  return <span title={title}>{text}</span>;
}
