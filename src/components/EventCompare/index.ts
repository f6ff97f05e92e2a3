export { EventCompare } from './EventCompare.js';
export { type EventCompareMessages, eventCompareMessages } from './EventCompare.messages.js';
export type { CompareSelector, EventCompareProps, EventCompareViewProps } from './EventCompare.types.js';
export { EventCompareView } from './EventCompareView.js';
