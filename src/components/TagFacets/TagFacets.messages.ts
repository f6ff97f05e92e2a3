import type { Messages } from '../../i18n/index.js';

/** What the tag facets say. Component name for overrides: `TagFacets`. */
export const tagFacetsMessages = {
  label: 'Tags',
  loading: 'Tags',
  search: 'Search tags and values',
  chosen: 'Selected values',
  chosenInclude: '{key}: {value}',
  chosenExclude: 'Exclude {key}: {value}',
  remove: 'Remove filter: {choice}',
  clear: 'Clear all',
  copyQuery: 'Copy as search query',
  pinned: 'Pinned',
  distinct: '{count, plural, one {# value} other {# values}}',
  events: '{count, plural, one {# event} other {# events}}',
  sample: 'Based on the latest {from, plural, one {# event} other {# events}}',
  sampleOf: 'Based on the latest {from, number} of {of, plural, one {# event} other {# events}}',
  include: 'Only {key}: {value}',
  exclude: 'Exclude {key}: {value}',
  none: 'Not set',
  other: 'Other values',
  unknownShare: 'share unknown',
  more: 'Show {count, plural, one {# more value} other {# more values}}',
  fewer: 'Show fewer',
  copyValue: 'Copy {value}',
  rows: 'Values of {key}',
  always: 'Always: {tags}',
  alwaysTag: '{key} {value}',
  duplicate: '{key} has the same values as {of}',
  unique:
    'About one value per event: {tags}. {count, plural, one {Such a tag groups nothing; send it as a context} other {Such tags group nothing; send them as contexts}} instead.',
  showFolded: 'Show {count, plural, one {# folded tag} other {# folded tags}}',
  foldTags: 'Fold tags that tell no events apart',
  suspects: 'What stands out',
  compare: 'Compare with other issues',
  compareHint: 'Finds tag values that this issue has far more often than the rest of the project.',
  comparing: 'Comparing with other issues…',
  suspectShares: '{here} here, {elsewhere} elsewhere (n = {count, number})',
  compared:
    'Compared with {count, plural, one {# event} other {# events}} of the project’s other issues. A difference is not yet a cause.',
  comparedSample:
    'Compared with a sample of {count, plural, one {# event} other {# events}} of the project’s other issues. A difference is not yet a cause.',
  noSuspects:
    'No tag value stands out against {count, plural, one {# event} other {# events}} of the project’s other issues. Fewer than {least, plural, one {# event is} other {# events are}} not judged.',
  tooFewOthers:
    'The project’s other issues have fewer than {least, plural, one {# event} other {# events}} here: too few to compare.',
  emptyTitle: 'No tags',
  emptyText: 'The events of this issue have no tags in this time range.',
  noMatchText: 'No tag or loaded value contains “{text}”.',
};

/** Texts of the facets by key; see `tagFacetsMessages`. */
export type TagFacetsMessages = Messages<typeof tagFacetsMessages>;
