'use client';
import { forwardRef } from 'react';
import { EventSections } from './EventSections.js';
import type { EventSectionsProps } from './EventSections.types.js';

/** As for `EventSections`, with the section fixed. */
export type EventTagsProps = Omit<EventSectionsProps, 'sections'>;

/** The tags of one event, alone. */
export const EventTags: React.ForwardRefExoticComponent<EventTagsProps & React.RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventTags(props, ref) {
    return <EventSections {...props} ref={ref} sections={TAGS} />;
  });

const TAGS = ['tags'] as const;
