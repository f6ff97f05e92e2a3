import type { ComponentPropsWithoutRef } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { CrashEvent } from '../../model/index.js';
import type { Slots } from '../config/index.js';
import type { EventSectionsMessages } from './EventSections.messages.js';

/** A section of an event. */
export type EventSectionName =
  | 'message'
  | 'event'
  | 'evidence'
  | 'securityReport'
  | 'template'
  | 'errors'
  | 'tags'
  | 'user'
  | 'request'
  | 'contexts'
  | 'extra'
  | 'packages'
  | 'images'
  | 'sdk';

/** An event, and which parts of it to draw. Unknown DOM props go to the root. */
export interface EventSectionsProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The event, from a server or caught by an SDK in the page. */
  event: CrashEvent;
  /** Which sections, in which order. Those with nothing to show are left out. @default all */
  sections?: readonly EventSectionName[] | undefined;
  /** Level of the sections' headings. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
  /** Replaces texts. */
  messages?: Partial<EventSectionsMessages> | undefined;
  /** Replaces parts of the panel. */
  components?: Partial<Slots> | undefined;
}

/** What the content of a section gets. */
export interface SectionContentProps {
  event: CrashEvent;
  t: Translate<EventSectionsMessages>;
  headingLevel: 2 | 3 | 4 | 5;
}
