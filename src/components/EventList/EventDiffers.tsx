'use client';
import type { ReactElement } from 'react';
import { differingTags } from '../../insights/usualTags.js';
import type { EventSummary } from '../../model/index.js';
import { useEventList } from './EventListContext.js';

/** Tag values of this event that are not the usual ones. */
export function EventDiffers({ event }: { readonly event: EventSummary }): ReactElement {
  const { t, usual } = useEventList();
  const tags = differingTags(event.tags, usual());
  if (tags.length === 0) return <span className="cb-event-list-none">{t('none')}</span>;
  const text = tags.map(({ key, value }) => `${key}: ${value}`).join(', ');
  return <span title={text}>{text}</span>;
}
