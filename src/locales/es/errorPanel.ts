import type { Locale } from '../locale.js';

export const errorPanel: Locale['ErrorPanel'] = {
  label: 'Errores',
  parts: 'Vistas',
  tabIssues: 'Incidencias',
  tabReleases: 'Versiones',
  releasesWithoutSearch: 'La búsqueda de incidencias no limita las versiones.',
  detail: 'Incidencia',
  copyShortId: 'Copiar {shortId}',
  keyNextIssue: 'Incidencia siguiente',
  keyPreviousIssue: 'Incidencia anterior',
  keyResolve: 'Resolver y pasar a la siguiente',
  keyArchive: 'Archivar y pasar a la siguiente',
  keyAssignToMe: 'Asignarme la incidencia',
  keyUnresolve: 'Reabrir',
  keyUndo: 'Deshacer la última acción',
  keyClose: 'Cerrar',
};
