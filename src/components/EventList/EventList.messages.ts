import type { Messages } from '../../i18n/index.js';
import { listingMessages } from '../internal/listing/Listing.messages.js';

const own = {
  label: 'Events',
  moved: 'This event is no longer here. Refresh to update the list.',
  emptyTitle: 'No events',
  emptyText: 'There are no events in this time range. Older ones may be past their retention time.',
  noMatchText: 'No events match the search and filters.',
  newer: '{count, plural, one {# new event} other {# new events}}',
  newerAtLeast: '{count, number}+ new events',
  skipped:
    '{count, plural, one {# event could not be read and is not shown} other {# events could not be read and are not shown}}.',
  missing: 'Events of {source} are missing',
  loop: 'The server keeps returning the same page, so the list stops here. Events may be missing.',
  mayMiss: 'With this order the server may leave out events or repeat them while new ones come in.',
  loadingMore: 'Loading more events…',
  allLoaded: '{count, plural, one {# event} other {# events}}',
  loadedOf:
    '{loaded, number} of {total, number}{capped, select, yes {+} other {}} {total, plural, one {event} other {events}}',
  endsEarly:
    'The server returned only {loaded, number} of {total, number}{capped, select, yes {+} other {}} {total, plural, one {event} other {events}}.',
  loadedSoFar: '{loaded, plural, one {# event loaded} other {# events loaded}}',
  announceLoaded: '{added, plural, one {# more event} other {# more events}}, {loaded, number} loaded',
  sortedLoaded: 'Sorted within the {loaded, plural, one {# loaded event} other {# loaded events}}',
  sortedPart: 'Sorted: {rows, number} of {loaded, number} loaded events, the rest is not shown',
  inGroups:
    '{loaded, plural, one {# loaded event} other {# loaded events}} in {rows, plural, one {# group} other {# groups}}',
  search: 'Search events',
  searchPlaceholder: 'Search events: user.email:…, release:1.2.3, text …',
  keyNext: 'Next event',
  keyPrevious: 'Previous event',
  keyFirst: 'First event',
  keyLast: 'Last loaded event',
  keyOpen: 'Open the event',
  keyCompare: 'Compare the event with the open one',

  columnTime: 'Time',
  columnTitle: 'Event',
  columnUser: 'User',
  columnRelease: 'Release',
  columnEnvironment: 'Environment',
  columnTransaction: 'Transaction',
  columnId: 'ID',
  columnDiffers: 'Unusual tags',
  columnCompare: 'Compare',
  compare: 'Compare',
  compareWith: 'Compare with {name}',
  current: 'Open',
  untitled: 'Event {id}',
  detail: 'Event',

  groupBy: 'Group by',
  groupByNone: 'No grouping',
  groupByBurst: 'By burst',
  groupByUser: 'By user',
  groupByRelease: 'By release',
  groupByTitle: 'By message',
  groupByPlace: 'By code location',
  groupOf: '{count, plural, one {# event} other {# events}}',
  burstOf: '{count, plural, one {# event} other {# events}} in {span}',

  strip: 'Events over time',
  stripFrom: 'From',
  stripTo: 'To',
  stripSpan: '{from} – {to}: {count, plural, one {# event} other {# events}} counted',
  stripCounting: '{from} – {to}: counting…',
  stripUnknown: '{from} – {to}: number of matches unknown; bars show all events of the issue',
  stripWaiting: 'Counting events over time…',
  stripNone: 'Events over time: unknown',
  stripTotal: '{count, plural, one {# event} other {# events}} counted',
  stripWhole: 'Show all',
  gapHere: '{count, plural, one {# event} other {# events}} not stored here',
  gaps: '{missing, plural, one {# event is} other {# events are}} counted but no longer stored (retention or sampling). Gaps are marked in the list.',
} as const;

/** The texts of `EventList`: those of all lists with its nouns, and its own. */
export const eventListMessages: Omit<typeof listingMessages, keyof typeof own> & typeof own = {
  ...listingMessages,
  ...own,
};

/** Texts of the list by key; see `eventListMessages`. */
export type EventListMessages = Messages<typeof eventListMessages>;
