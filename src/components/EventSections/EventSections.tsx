'use client';
import { forwardRef } from 'react';
import { useFormat, useMessages } from '../config/index.js';
import { Root } from '../internal/base/Root.js';
import { useRedactedEvent } from '../internal/redaction/useRedactedEvent.js';
import { eventSectionsMessages } from './EventSections.messages.js';
import type { EventSectionsProps } from './EventSections.types.js';
import { Section } from './Section.js';
import { EVENT_SECTIONS, hasContent, SECTIONS, unreadableParts } from './sections.js';

/**
 * Everything an event carries besides stack and breadcrumbs: tags, user, request, contexts and more. Takes the
 * event itself and needs no server. A section with nothing to show is left out; one that could not be read says so.
 *
 * @example <EventSections event={event} sections={['tags', 'request']} />
 */
export const EventSections: React.ForwardRefExoticComponent<
  EventSectionsProps & React.RefAttributes<HTMLElement>
> = /* @__PURE__ */ forwardRef(function EventSections(props, ref) {
  const { event: given, sections = EVENT_SECTIONS, headingLevel = 3, messages, ...dom } = props;
  const t = useMessages('EventSections', eventSectionsMessages, messages);
  const format = useFormat();
  const [event, withheld] = useRedactedEvent(given, 'EventSections');
  const shown = event
    ? sections.filter((name) => hasContent(event, name) || unreadableParts(event, name).length > 0)
    : [];
  return (
    <Root aria-label={t('label')} {...dom} part="event-sections" ref={ref}>
      {withheld}
      {event && shown.length === 0 && <p className="cb-note">{t('nothing')}</p>}
      {event &&
        shown.map((name) => {
          const { Content } = SECTIONS[name];
          const unreadable = unreadableParts(event, name);
          return (
            <Section
              key={name}
              name={name}
              title={t(name)}
              headingLevel={headingLevel}
              resetKey={event}
              note={unreadable.length > 0 ? t('unreadable', { parts: format.list(unreadable) }) : undefined}
            >
              {hasContent(event, name) && <Content event={event} t={t} headingLevel={headingLevel} />}
            </Section>
          );
        })}
    </Root>
  );
});
