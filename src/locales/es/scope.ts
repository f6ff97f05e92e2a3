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
  environment: 'Entorno',
  allEnvironments: 'Todos los entornos',
  several: '{count, plural, one {# seleccionado} other {# seleccionados}}',
  range: 'Periodo',
  rangeAll: 'Desde el inicio',
  rangeCustom: 'Periodo personalizado',
  rangeLastHour: 'Última hora',
  rangeLastDay: 'Últimas 24 horas',
  rangeLastDays: '{n, plural, one {Último día} other {Últimos # días}}',
  windowMinutes: '{n, number} min',
  windowHours: '{n, number} h',
  windowDays: '{n, plural, one {# día} other {# días}}',
  windowWeeks: '{n, number} sem',
  windowDates: '{start} – {end}',
};
