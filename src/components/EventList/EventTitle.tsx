'use client';
import type { ReactElement } from 'react';
import type { EventSummary } from '../../model/index.js';
import { useUIConfig } from '../config/index.js';
import { useEventList } from './EventListContext.js';

/** What happened, as the row's one link or button. */
export function EventTitle({ event }: { readonly event: EventSummary }): ReactElement {
  const { t, hrefOf, onOpen, currentEvent } = useEventList();
  const { Anchor } = useUIConfig().components;
  const text = event.message ?? event.title ?? t('untitled', { id: event.id.slice(0, 8) });
  const href = hrefOf(event);
  const open = onOpen && ((click: React.MouseEvent<HTMLElement>) => onOpen(event, click));
  const label = (
    <>
      {text}
      {event.id === currentEvent ? <span className="cb-visually-hidden"> ({t('current')})</span> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <Anchor className="cb-event-list-link" href={href} tabIndex={-1} title={text} onClick={open}>
        {label}
      </Anchor>
    );
  }
  if (!open) {
    return (
      <span className="cb-event-list-link" title={text}>
        {label}
      </span>
    );
  }
  return (
    <button type="button" className="cb-event-list-link" tabIndex={-1} title={text} onClick={open}>
      {label}
    </button>
  );
}
