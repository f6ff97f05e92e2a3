/** The texts that only the chart needs; they load late. They belong to `ReleaseHealth` when they are replaced. */
export const sessionsChartMessages = {
  chartSummary:
    'Crash-free {metric, select, users {users} other {sessions}} of {version}, {start} to {end}: lowest {low} at {lowAt}, highest {high}. {total}',
  chartSummaryNoRate: '{version}, {start} to {end}: no crash-free rate is known. {total}',
  chartTotalSessions:
    '{count, plural, one {# session} other {# sessions}} in all, at most {most, number} in one interval.',
  chartTotalUsers: 'At most {most, plural, one {# user} other {# users}} in one interval.',
  chartMarkers: 'Released within: {versions}.',
  chartPartial: 'The last interval is not over yet.',
  chartMerged: 'Each point stands for {size} intervals; the band spans their lowest and highest rate.',
  legendRate: 'Crash-free {metric, select, users {users} other {sessions}}',
  legendCount: '{metric, select, users {Users} other {Sessions}}',
  legendLimit: 'Good from {good}',
  legendMarker: 'Release',
  legendPartial: 'Not over yet',
} as const;
