import type { Locale } from '../locale.js';

export const tagFacets: Locale['TagFacets'] = {
  label: 'Tags',
  loading: 'Tags',
  search: 'Rechercher des tags et des valeurs',
  chosen: 'Valeurs sélectionnées',
  chosenInclude: '{key} : {value}',
  chosenExclude: 'Sans {key} : {value}',
  remove: 'Retirer le filtre : {choice}',
  clear: 'Tout effacer',
  copyQuery: 'Copier comme requête de recherche',
  pinned: 'Épinglé',
  distinct: '{count, plural, one {# valeur} other {# valeurs}}',
  events: '{count, plural, one {# événement} other {# événements}}',
  sample: 'D’après {from, plural, one {le dernier événement} other {les # derniers événements}}',
  sampleOf:
    'D’après {from, plural, one {le plus récent} other {les # plus récents}} sur {of, plural, one {# événement} other {# événements}}',
  include: 'Uniquement {key} : {value}',
  exclude: 'Exclure {key} : {value}',
  none: 'Non défini',
  other: 'Autres valeurs',
  unknownShare: 'part inconnue',
  more: 'Afficher {count, plural, one {# valeur de plus} other {# valeurs de plus}}',
  fewer: 'Afficher moins',
  copyValue: 'Copier {value}',
  rows: 'Valeurs de {key}',
  always: 'Toujours : {tags}',
  alwaysTag: '{key} {value}',
  duplicate: '{key} a les mêmes valeurs que {of}',
  unique:
    'Environ une valeur par événement : {tags}. {count, plural, one {Un tel tag ne regroupe rien ; envoyez-le plutôt comme contexte} other {De tels tags ne regroupent rien ; envoyez-les plutôt comme contextes}}.',
  showFolded: 'Afficher {count, plural, one {# tag replié} other {# tags repliés}}',
  foldTags: 'Replier les tags qui ne distinguent aucun événement',
  suspects: 'Ce qui ressort',
  compare: 'Comparer à d’autres problèmes',
  compareHint:
    'Trouve les valeurs de tags bien plus fréquentes dans ce problème que dans le reste du projet.',
  comparing: 'Comparaison avec d’autres problèmes…',
  suspectShares: '{here} ici, {elsewhere} ailleurs (n = {count, number})',
  compared:
    'Comparé à {count, plural, one {# événement} other {# événements}} des autres problèmes du projet. Une différence n’est pas encore une cause.',
  comparedSample:
    'Comparé à un échantillon de {count, plural, one {# événement} other {# événements}} des autres problèmes du projet. Une différence n’est pas encore une cause.',
  noSuspects:
    'Aucune valeur de tag ne ressort face à {count, plural, one {# événement} other {# événements}} des autres problèmes du projet. En dessous de {least, plural, one {# événement} other {# événements}}, rien n’est évalué.',
  tooFewOthers:
    'Les autres problèmes du projet ont ici moins de {least, plural, one {# événement} other {# événements}} : trop peu pour comparer.',
  emptyTitle: 'Aucun tag',
  emptyText: 'Les événements de ce problème n’ont aucun tag sur cette période.',
  noMatchText: 'Aucun tag ni aucune valeur chargée ne contient « {text} ».',
};
