/** The texts of what narrows a list to environments and a time range, and names that range beside a number. */
export const scopeMessages = {
  environment: 'Environment',
  allEnvironments: 'All environments',
  several: '{count, number} selected',
  range: 'Time range',
  rangeAll: 'All time',
  rangeCustom: 'Custom range',
  rangeLastHour: 'Last hour',
  rangeLastDay: 'Last 24 hours',
  rangeLastDays: 'Last {n, plural, one {# day} other {# days}}',
  windowMinutes: '{n, number} min',
  windowHours: '{n, number} h',
  windowDays: '{n, number} d',
  windowWeeks: '{n, number} w',
  windowDates: '{start} – {end}',
} as const;
