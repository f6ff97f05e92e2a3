'use client';
import type { ReactElement, ReactNode } from 'react';
import type { EventSummary } from '../../model/index.js';
import { type ResolvedColumn, tagValue, userName } from './columns.js';
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

function contentOf(event: EventSummary, { known, own }: ResolvedColumn): ReactNode {
  if (own) return 'tag' in own ? <Text text={tagValue(event, own.tag)} /> : own.render(event);
  switch (known) {
    case 'time':
      return <EventTime at={event.occurredAt} />;
    case 'title':
      return <EventTitle event={event} />;
    case 'user':
      return <Text text={userName(event)} />;
    case 'release':
      return <Text text={event.release} />;
    case 'environment':
      return <Text text={event.environment} />;
    case 'transaction':
      return <Text text={tagValue(event, 'transaction')} />;
    case 'differs':
      return <EventDiffers event={event} />;
    default:
      return <Text text={event.id.slice(0, 8)} title={event.id} />;
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
