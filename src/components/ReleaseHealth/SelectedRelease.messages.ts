/** The texts that only the chosen release needs; they load with it. They belong to `ReleaseHealth` when they are replaced. */
export const selectedReleaseMessages = {
  metric: 'Count by',
  metricSessions: 'Sessions',
  metricUsers: 'Users',
  display: 'Show as',
  displayChart: 'Chart',
  displayTable: 'Table',
  releasedAt: 'Released',
  deployedTo: 'Deployed to {environment}',
  deployed: 'Deployed',
  availability: 'Without any error',
  availabilityHint: 'Share of sessions that neither crashed nor recorded an error',

  timeLabel: 'Sessions over time',
  timeNone: 'No sessions of this release in this time range.',
  timeUnsupported: 'This server does not report sessions over time.',
  chartFailed: 'The chart could not be loaded. The same numbers are in the table.',
  chartRetry: 'Load the chart again',
  columnTime: 'Time',
  columnRate: 'Crash-free',
  soFar: 'so far',
  timeTable: '{metric, select, users {Users} other {Sessions}} of {version} over time',
  showAllRows: 'Show all {count, number} intervals',

  splitLabel: 'How sessions ended',
  outcome:
    '{outcome, select, healthy {Healthy} errored {Errored} unhandled {Unhandled error} abnormal {Abnormal} crashed {Crashed} other {Not told}}',
} as const;
