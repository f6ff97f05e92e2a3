import type { Messages } from '../../../i18n/index.js';
import { scopeMessages } from './filters/scope.messages.js';

const own = {
  label: 'Rows',
  none: '—',
  rowLoading: 'Loading…',
  moved: 'This row is no longer here. Refresh to update the list.',
  emptyTitle: 'Nothing here yet',
  emptyText: 'There is nothing in this time range.',
  noMatchText: 'Nothing matches the search and filters.',

  newer: '{count, plural, one {# new row} other {# new rows}}',
  newerAtLeast: '{count, number}+ new rows',
  stuck: 'Automatic refresh is failing: {reason}. Last successful check: {when}',
  skipped:
    '{count, plural, one {# row could not be read and is not shown} other {# rows could not be read and are not shown}}.',
  ignoredTokens: 'This server ignores: {tokens}',
  missing: 'Rows of {source} are missing',
  gap: 'Part of the list could not be reloaded',
  loop: 'The server keeps returning the same page, so the list stops here. Rows may be missing.',
  mayMiss: 'With this order the server may leave out rows or repeat them while new events come in.',
  hiddenColumns: 'Empty columns are hidden: {columns}',

  updated: 'Updated {when}',
  stillAsking: 'Still waiting for the server…',

  loadMore: 'Load more',
  loadingMore: 'Loading more…',
  allLoaded: '{count, plural, one {# row} other {# rows}}',
  loadedOf:
    '{loaded, number} of {total, number}{capped, select, yes {+} other {}} {total, plural, one {row} other {rows}}',
  endsEarly:
    'The server returned only {loaded, number} of {total, number}{capped, select, yes {+} other {}} {total, plural, one {row} other {rows}}.',
  loadedSoFar: '{loaded, plural, one {# row loaded} other {# rows loaded}}',
  announceLoaded: '{added, plural, one {# more row} other {# more rows}}, {loaded, number} loaded',
  newestFirst: 'Newest first',
  sortedBy: 'Sorted by {column}',
  sortedLoaded: 'Sorted within the {loaded, plural, one {# loaded row} other {# loaded rows}}',
  sortedPart: 'Sorted: {rows, number} of {loaded, number} loaded rows, the rest is not shown',
  inGroups:
    '{loaded, plural, one {# loaded row} other {# loaded rows}} in {rows, plural, one {# group} other {# groups}}',

  search: 'Search',
  searchPlaceholder: 'Search',
  clearSearch: 'Clear search',
  sort: 'Sort by',

  tools: 'List options',
  columns: 'Columns',
  copyRows: 'Copy loaded rows',
  downloadRows: 'Download loaded rows (CSV)',
  rowsCopied: '{count, plural, one {# row} other {# rows}} copied',
  copyRefused: 'The browser does not allow copying here.',

  keyNext: 'Next row',
  keyPrevious: 'Previous row',
  keyFirst: 'First row',
  keyLast: 'Last loaded row',
  keyPage: 'Page up / page down',
  keyCells: 'Move between cells (Enter or Space activates)',
  keyRow: 'Return to the row',
  keyOpen: 'Open the row',
  keySearch: 'Search',
} as const;

/**
 * The texts that all lists share. Each list has them too, with its own nouns in place of "rows": `messages={{ Listing }}`
 * is for all lists, `messages={{ IssueList }}` for one.
 */
export const listingMessages: typeof scopeMessages & typeof own = { ...scopeMessages, ...own };

/** Texts of all lists by key; see `listingMessages`. */
export type ListingMessages = Messages<typeof listingMessages>;
