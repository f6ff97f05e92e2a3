import type { Locale } from '../locale.js';

export const errorPanel: Locale['ErrorPanel'] = {
  label: 'Erreurs',
  parts: 'Vues',
  tabIssues: 'Problèmes',
  tabReleases: 'Versions',
  releasesWithoutSearch: 'La recherche de problèmes ne restreint pas les versions.',
  detail: 'Problème',
  copyShortId: 'Copier {shortId}',
  keyNextIssue: 'Problème suivant',
  keyPreviousIssue: 'Problème précédent',
  keyResolve: 'Résoudre et passer au suivant',
  keyArchive: 'Archiver et passer au suivant',
  keyAssignToMe: 'M’attribuer le problème',
  keyUnresolve: 'Rouvrir',
  keyUndo: 'Annuler la dernière action',
  keyClose: 'Fermer',
};
