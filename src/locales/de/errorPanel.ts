import type { Locale } from '../locale.js';

export const errorPanel: Locale['ErrorPanel'] = {
  label: 'Fehler',
  parts: 'Ansichten',
  tabIssues: 'Issues',
  tabReleases: 'Releases',
  releasesWithoutSearch: 'Die Issue-Suche schränkt die Releases nicht ein.',
  detail: 'Issue',
  copyShortId: '{shortId} kopieren',
  keyNextIssue: 'Nächstes Issue',
  keyPreviousIssue: 'Vorheriges Issue',
  keyResolve: 'Beheben und weiter zum nächsten',
  keyArchive: 'Archivieren und weiter zum nächsten',
  keyAssignToMe: 'Mir zuweisen',
  keyUnresolve: 'Wieder öffnen',
  keyUndo: 'Letzte Aktion rückgängig machen',
  keyClose: 'Schließen',
};
