/** The texts of what comes after the numbers; they load with it. They belong to `ReleaseHealth` when they are replaced. */
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
  availabilityHint: 'Share of sessions that neither crashed nor recorded an error',

  splitLabel: 'How sessions ended',
  outcome:
    '{outcome, select, healthy {Healthy} errored {Errored} unhandled {Unhandled error} abnormal {Abnormal} crashed {Crashed} other {Not told}}',

  sortBy: 'Sort by',
  sortDate: 'Newest',
  sortSemver: 'Version',
  announceSorted: 'Sorted by {name}, {direction, select, ascending {lowest first} other {highest first}}',
  announceShown: 'Showing {version}',
  goodHint: 'At or above {good}',
  degradedHint: 'Between {bad} and {good}',
  badHint: 'Below {bad}',
  tooFewHint:
    'Based on {total, number} {metric, select, users {{total, plural, one {user} other {users}}} other {{total, plural, one {session} other {sessions}}}}, the true rate may be anywhere from {low} to {high}.',
  intervalHint:
    'With 95 % confidence, from {total, number} {metric, select, users {users} other {sessions}}.',
  noSessionsHint: 'No sessions were recorded for this release in this time range.',
  errorsOnlyHint:
    'Errors came in, sessions did not: session tracking is most likely switched off in this release.',
  pointsHint:
    'Percentage points of crash-free {metric, select, users {users} other {sessions}}: {current} against {previous}.',
  pointsInterval: 'With 95 % confidence between {low} and {high}.',
  adoptionHint: 'Share of the project’s sessions in the last 24 hours',
  issuesRate: '{rate} per 1,000 sessions',

  sessionsCount: '{count, plural, one {# session} other {# sessions}}',
  usersCount: '{count, plural, one {# user} other {# users}}',
  crashedCount: '{count, plural, one {# crashed session} other {# crashed sessions}}',
  issuesCount: '{count, plural, one {# new issue} other {# new issues}}',
  sortedLoaded: 'Sorted among the releases loaded so far.',
  loop: 'The server repeats itself here; the list ends early.',
  showAllRows: 'Show all {count, number} intervals',
  loaded: '{count, plural, one {# release} other {# releases}}',
  loadedSoFar: '{count, plural, one {# release} other {# releases}} loaded',
  loadMore: 'Load more',
  loadingMore: 'Loading more releases…',
} as const;
