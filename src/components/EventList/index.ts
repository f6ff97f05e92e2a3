export { EventList, type EventListProps } from './EventList.js';
export { type EventListMessages, eventListMessages } from './EventList.messages.js';
export type {
  EventClickEvent,
  EventColumn,
  EventColumnDefinition,
  EventColumnName,
  EventFilterScope,
  EventGrouping,
  EventListViewProps,
  EventTrendStatus,
} from './EventList.types.js';
export { EventListView } from './EventListView.js';
