import type { Locale } from '../locale.js';

export const issueQueues: Locale['IssueQueues'] = {
  label: 'Colas de trabajo',
  custom: 'Búsqueda personalizada',
  open: 'Abiertas',
  new: 'Nuevas en este sprint',
  regressed: 'Reaparecidas',
  escalating: 'En escalada',
  unassigned: 'Sin asignar',
  mine: 'Asignadas a mí',
  highImpact: 'Alto impacto',
  archivedForNow: 'Archivadas por ahora',
  openHint: 'Todas las incidencias sin resolver',
  newHint:
    'Sin resolver, vistas por primera vez en {days, plural, one {el último día} other {los últimos # días}}',
  regressedHint: 'Resueltas una vez y reaparecidas',
  escalatingHint: 'Más eventos de lo esperado',
  unassignedHint: 'Sin resolver y sin nadie asignado',
  mineHint: 'Sin resolver y asignadas a usted',
  highImpactHint: 'Sin resolver; primero las que tienen más eventos × usuarios',
  archivedForNowHint: 'Archivadas hasta una fecha o hasta cierto número de eventos o usuarios',
  count: '{count, plural, one {# incidencia} other {# incidencias}}',
  option: '{name} ({count})',
};
