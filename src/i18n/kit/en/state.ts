/** States of what is loaded. */
export const stateMessages = {
  loading: 'Loading {what}…',
  failed: 'Could not be loaded',
  retry: 'Try again',
  clearFilters: 'Clear filters',
  emptyTitle: 'Nothing here yet',
  emptyText: 'There is nothing to show for this time range.',
  noMatchTitle: 'Nothing matches',
  noMatchText: 'No {what} match the current search and filters.',
  unsupportedTitle: 'Not available here',
  unsupportedText: 'The error tracker does not support this.',
};
