import type { Messages } from '../../i18n/index.js';

/** What the tag facets say. Component name for overrides: `TagFacets`. */
export const tagFacetsMessages = {
  label: 'Tags',
  loading: 'Tags',
  search: 'Search tags and values',
  chosen: 'Chosen values',
  chosenInclude: '{key}: {value}',
  chosenExclude: 'not {key}: {value}',
  remove: 'Remove {choice}',
  clear: 'Clear all',
  copyQuery: 'Copy as search query',
  pinned: 'pinned',
  distinct: '{count, plural, one {# value} other {# values}}',
  events: '{count, plural, one {# event} other {# events}}',
  sample: 'From the newest {from, number} events',
  sampleOf: 'From the newest {from, number} of {of, plural, one {# event} other {# events}}',
  include: 'Only {key}: {value}',
  exclude: 'Without {key}: {value}',
  none: 'No value',
  other: 'Other values',
  unknownShare: 'share unknown',
  more: 'Show {count, plural, one {# more value} other {# more values}}',
  fewer: 'Show fewer',
  copyValue: 'Copy {value}',
  rows: 'Values of {key}',
  emptyTitle: 'No tags',
  emptyText: 'The events of this issue carry no tags in this time range.',
  noMatchText: 'No tag or loaded value contains “{text}”.',
};

/** Texts of the facets by key; see `tagFacetsMessages`. */
export type TagFacetsMessages = Messages<typeof tagFacetsMessages>;
