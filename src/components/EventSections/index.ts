export { EventSections } from './EventSections.js';
export { type EventSectionsMessages, eventSectionsMessages } from './EventSections.messages.js';
export type { EventSectionName, EventSectionsProps } from './EventSections.types.js';
export { EventTags, type EventTagsProps } from './EventTags.js';
export { EVENT_SECTIONS } from './sections.js';
