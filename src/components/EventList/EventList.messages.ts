import type { Messages } from '../../i18n/index.js';

/** The texts of `EventList`. */
export const eventListMessages = {
  label: 'Events',
  columnTime: 'Time',
  columnTitle: 'Event',
  columnUser: 'User',
  columnRelease: 'Release',
  columnEnvironment: 'Environment',
  columnTransaction: 'Transaction',
  columnId: 'Id',
  columnDiffers: 'Differs',
  current: 'Shown now',
  untitled: 'Event {id}',
  none: '—',
  anonymous: 'no user',
  moved: 'This event moved while it was out of view. Refresh to see it.',
  rowLoading: 'Loading…',
  emptyTitle: 'No events',
  emptyText: 'There are no events in this time range. Older ones may be past their retention time.',
  noMatchText: 'No events match the search and filters.',
  newer: '{count, plural, one {# new event} other {# new events}}',
  newerAtLeast: '{count}+ new events',
  loadingMore: 'Loading more events…',
  loadMore: 'Load more',
  allLoaded: '{count, plural, one {# event} other {# events}}',
  loadedOf: '{loaded} of {total} events',
  endsEarly: 'The list ends after {loaded} events; the server counted {total}.',
  loadedSoFar: '{loaded} events loaded',
  announceLoaded: '{added, plural, one {# more event} other {# more events}}, {loaded} loaded',
  skipped:
    '{count, plural, one {# event could not be read} other {# events could not be read}} and is not shown.',
  ignoredTokens: 'This server ignores: {tokens}',
  loop: 'The server repeats itself here; the list ends early.',
  gap: 'Part of the list could not be loaded again.',
  hiddenColumns: 'Empty columns are hidden: {columns}',
} as const;

export type EventListMessages = Messages<typeof eventListMessages>;
