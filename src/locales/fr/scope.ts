import type { Locale } from '../locale.js';

export const scope: Pick<
  Locale['Listing'],
  | 'environment'
  | 'allEnvironments'
  | 'several'
  | 'range'
  | 'rangeAll'
  | 'rangeCustom'
  | 'rangeLastHour'
  | 'rangeLastDay'
  | 'rangeLastDays'
  | 'windowMinutes'
  | 'windowHours'
  | 'windowDays'
  | 'windowWeeks'
  | 'windowDates'
> = {
  environment: 'Environnement',
  allEnvironments: 'Tous les environnements',
  several: '{count, plural, one {# sélectionné} other {# sélectionnés}}',
  range: 'Période',
  rangeAll: 'Depuis le début',
  rangeCustom: 'Période personnalisée',
  rangeLastHour: 'Dernière heure',
  rangeLastDay: 'Dernières 24 heures',
  rangeLastDays: '{n, plural, one {Dernier jour} other {# derniers jours}}',
  windowMinutes: '{n, number} min',
  windowHours: '{n, number} h',
  windowDays: '{n, number} j',
  windowWeeks: '{n, number} sem',
  windowDates: '{start} – {end}',
};
