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
  environment: 'Umgebung',
  allEnvironments: 'Alle Umgebungen',
  several: '{count, number} ausgewählt',
  range: 'Zeitraum',
  rangeAll: 'Gesamter Zeitraum',
  rangeCustom: 'Eigener Zeitraum',
  rangeLastHour: 'Letzte Stunde',
  rangeLastDay: 'Letzte 24 Stunden',
  rangeLastDays: '{n, plural, one {Letzter Tag} other {Letzte # Tage}}',
  windowMinutes: '{n, number} min',
  windowHours: '{n, number} h',
  windowDays: '{n, plural, one {# Tag} other {# Tage}}',
  windowWeeks: '{n, plural, one {# Woche} other {# Wochen}}',
  windowDates: '{start} – {end}',
};
