'use client';
import type { ReactElement } from 'react';
import { differingTags } from '../../../insights/tags/usualTags.js';
import type { EventSummary } from '../../../model/index.js';
import { EventText } from './EventText.js';
import type { UsualTags } from './useUsualTags.js';

interface EventDiffersProps {
  readonly event: EventSummary;
  readonly usual: UsualTags;
}

/** Tag values of this event that are not the usual ones. */
export function EventDiffers({ event, usual }: EventDiffersProps): ReactElement {
  const tags = differingTags(event.tags, usual());
  return <EventText text={tags.map(({ key, value }) => `${key}: ${value}`).join(', ')} />;
}
