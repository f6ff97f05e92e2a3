export { EventList, type EventListProps } from './EventList.js';
export { type EventListMessages, eventListMessages } from './EventList.messages.js';
export type {
  EventArrangement,
  EventClickEvent,
  EventColumn,
  EventColumnDefinition,
  EventColumnName,
  EventFilterScope,
  EventTrendStatus,
} from './EventList.types.js';
export { EventListView, type EventListViewProps } from './EventListView.js';
