import type { Locale } from '../locale.js';

export const tagFacets: Locale['TagFacets'] = {
  label: 'Tags',
  loading: 'Tags',
  search: 'Tags und Werte durchsuchen',
  chosen: 'Ausgewählte Werte',
  chosenInclude: '{key}: {value}',
  chosenExclude: 'Ohne {key}: {value}',
  remove: 'Filter entfernen: {choice}',
  clear: 'Alle entfernen',
  copyQuery: 'Als Suchanfrage kopieren',
  pinned: 'Angeheftet',
  distinct: '{count, plural, one {# Wert} other {# Werte}}',
  events: '{count, plural, one {# Event} other {# Events}}',
  sample: 'Grundlage: {from, plural, one {das neueste Event} other {die neuesten # Events}}',
  sampleOf:
    'Grundlage: {from, plural, one {das neueste} other {die neuesten #}} von {of, plural, one {# Event} other {# Events}}',
  include: 'Nur {key}: {value}',
  exclude: '{key}: {value} ausschließen',
  none: 'Nicht gesetzt',
  other: 'Andere Werte',
  unknownShare: 'Anteil unbekannt',
  more: '{count, plural, one {# weiteren Wert} other {# weitere Werte}} zeigen',
  fewer: 'Weniger zeigen',
  copyValue: '{value} kopieren',
  rows: 'Werte von {key}',
  always: 'Immer: {tags}',
  alwaysTag: '{key} {value}',
  duplicate: '{key} hat dieselben Werte wie {of}',
  unique:
    'Etwa ein Wert pro Event: {tags}. {count, plural, one {Ein solches Tag gruppiert nichts; senden Sie es besser als Kontext} other {Solche Tags gruppieren nichts; senden Sie sie besser als Kontexte}}.',
  showFolded: '{count, plural, one {# eingeklapptes Tag} other {# eingeklappte Tags}} zeigen',
  foldTags: 'Tags einklappen, die keine Events unterscheiden',
  suspects: 'Auffälligkeiten',
  compare: 'Mit anderen Issues vergleichen',
  compareHint: 'Findet Tag-Werte, die bei diesem Issue weit häufiger sind als im übrigen Projekt.',
  comparing: 'Wird mit anderen Issues verglichen …',
  suspectShares: '{here} hier, {elsewhere} sonst (n = {count, number})',
  compared:
    'Verglichen mit {count, plural, one {# Event} other {# Events}} der anderen Issues im Projekt. Ein Unterschied ist noch keine Ursache.',
  comparedSample:
    'Verglichen mit einer Stichprobe von {count, plural, one {# Event} other {# Events}} der anderen Issues im Projekt. Ein Unterschied ist noch keine Ursache.',
  noSuspects:
    'Kein Tag-Wert fällt auf gegenüber {count, plural, one {# Event} other {# Events}} der anderen Issues im Projekt. Weniger als {least, plural, one {# Event wird} other {# Events werden}} nicht beurteilt.',
  tooFewOthers:
    'Die anderen Issues im Projekt haben hier weniger als {least, plural, one {# Event} other {# Events}}: zu wenig für einen Vergleich.',
  emptyTitle: 'Keine Tags',
  emptyText: 'Die Events dieses Issues haben in diesem Zeitraum keine Tags.',
  noMatchText: 'Kein Tag und kein geladener Wert enthält „{text}“.',
};
