'use client';
import type { ReactElement } from 'react';
import type { EventSummary } from '../../../model/index.js';
import { RowLink } from '../../internal/links/RowLink.js';
import { useEventList } from '../EventListContext.js';
import { eventName } from './eventName.js';

/** What happened, as the row's one link or button. */
export function EventTitle({ event }: { readonly event: EventSummary }): ReactElement {
  const { t, hrefOf, onOpen, selectedEventId } = useEventList();
  const text = eventName(event) ?? t('untitled', { id: event.id.slice(0, 8) });
  return (
    <RowLink href={hrefOf(event)} title={text} onOpen={onOpen && ((click) => onOpen(event, click))}>
      <span className="cb-plain" dir="auto">
        {text}
      </span>
      {event.id === selectedEventId ? <span className="cb-visually-hidden"> ({t('current')})</span> : null}
    </RowLink>
  );
}
