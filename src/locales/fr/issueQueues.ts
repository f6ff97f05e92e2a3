import type { Locale } from '../locale.js';

export const issueQueues: Locale['IssueQueues'] = {
  label: 'Files de travail',
  custom: 'Recherche personnalisée',
  open: 'Ouverts',
  new: 'Nouveaux ce sprint',
  regressed: 'Réapparus',
  escalating: 'En escalade',
  unassigned: 'Non attribués',
  mine: 'Attribués à moi',
  highImpact: 'Fort impact',
  archivedForNow: 'Archivés pour l’instant',
  openHint: 'Tous les problèmes non résolus',
  newHint:
    'Non résolus, vus en premier {days, plural, one {au cours du dernier jour} other {au cours des # derniers jours}}',
  regressedHint: 'Déjà résolus une fois, puis réapparus',
  escalatingHint: 'Plus d’événements que prévu',
  unassignedHint: 'Non résolus et attribués à personne',
  mineHint: 'Non résolus et attribués à vous',
  highImpactHint: 'Non résolus, ceux qui cumulent le plus d’événements × utilisateurs d’abord',
  archivedForNowHint: 'Archivés jusqu’à une date, ou jusqu’à un nombre d’événements ou d’utilisateurs',
  count: '{count, plural, one {# problème} other {# problèmes}}',
  option: '{name} ({count})',
};
