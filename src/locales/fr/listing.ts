import type { Locale } from '../locale.js';
import { scope } from './scope.js';

export const listing: Locale['Listing'] = {
  ...scope,
  label: 'Lignes',
  none: '—',
  rowLoading: 'Chargement…',
  moved: 'Cette ligne n’est plus ici. Actualisez la liste.',
  emptyTitle: 'Rien pour le moment',
  emptyText: 'Il n’y a rien sur cette période.',
  noMatchText: 'Rien ne correspond à la recherche et aux filtres.',
  newer: '{count, plural, one {# nouvelle ligne} other {# nouvelles lignes}}',
  newerAtLeast: '{count, number}+ nouvelles lignes',
  stuck: 'L’actualisation automatique échoue : {reason}. Dernière vérification réussie : {when}',
  skipped:
    '{count, plural, one {# ligne n’a pas pu être lue et n’est pas affichée} other {# lignes n’ont pas pu être lues et ne sont pas affichées}}.',
  ignoredTokens: 'Ignoré par ce serveur : {tokens}',
  missing: 'Il manque les lignes de {source}',
  gap: 'Une partie de la liste n’a pas pu être rechargée',
  loop: 'Le serveur renvoie toujours la même page : la liste s’arrête donc ici. Des lignes peuvent manquer.',
  mayMiss:
    'Avec ce tri, le serveur peut omettre ou répéter des lignes pendant que de nouveaux événements arrivent.',
  hiddenColumns: 'Colonnes vides non affichées : {columns}',
  updated: 'Mise à jour : {when}',
  stillAsking: 'Toujours en attente du serveur…',
  loadMore: 'Charger plus',
  loadingMore: 'Chargement de la suite…',
  allLoaded: '{count, plural, one {# ligne} other {# lignes}}',
  loadedOf:
    '{loaded, number} sur {total, number}{capped, select, yes {+} other {}} {total, plural, one {ligne} other {lignes}}',
  endsEarly:
    'Le serveur n’a renvoyé que {loaded, number} sur {total, number}{capped, select, yes {+} other {}} {total, plural, one {ligne} other {lignes}}.',
  loadedSoFar: '{loaded, plural, one {# ligne chargée} other {# lignes chargées}}',
  announceLoaded:
    '{added, plural, one {# ligne de plus} other {# lignes de plus}}, {loaded, plural, one {# chargée} other {# chargées}}',
  newestFirst: 'Plus récents d’abord',
  sortedBy: 'Tri : {column}',
  sortedLoaded: 'Tri limité à {loaded, plural, one {la ligne chargée} other {# lignes chargées}}',
  sortedPart:
    'Tri : {rows, number} sur {loaded, plural, one {# ligne chargée} other {# lignes chargées}}, le reste n’est pas affiché',
  inGroups:
    '{loaded, plural, one {# ligne chargée} other {# lignes chargées}} dans {rows, plural, one {# groupe} other {# groupes}}',
  search: 'Rechercher',
  searchPlaceholder: 'Rechercher',
  clearSearch: 'Effacer la recherche',
  sort: 'Trier par',
  tools: 'Options de la liste',
  columns: 'Colonnes',
  copyRows: 'Copier les lignes chargées',
  downloadRows: 'Télécharger les lignes chargées (CSV)',
  rowsCopied: '{count, plural, one {# ligne copiée} other {# lignes copiées}}',
  copyRefused: 'Le navigateur n’autorise pas la copie ici.',
  keyNext: 'Ligne suivante',
  keyPrevious: 'Ligne précédente',
  keyFirst: 'Première ligne',
  keyLast: 'Dernière ligne chargée',
  keyPage: 'Page précédente / suivante',
  keyCells: 'Passer d’une cellule à l’autre (Entrée ou Espace active)',
  keyRow: 'Revenir à la ligne',
  keyOpen: 'Ouvrir la ligne',
  keySearch: 'Rechercher',
};
