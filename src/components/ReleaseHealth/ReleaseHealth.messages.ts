import type { Messages } from '../../i18n/index.js';
import type { selectedReleaseMessages } from './SelectedRelease.messages.js';
import type { sessionsChartMessages } from './SessionsChart.messages.js';

/** The texts of `ReleaseHealth`. */
export const releaseHealthMessages = {
  label: 'Releases',
  emptyTitle: 'No releases',
  emptyText: 'Nothing was released in this time range, or the SDK does not name a release.',
  noMatchText: 'No release matches the search.',
  unsupportedTitle: 'No releases here',
  unsupportedText: 'The connected server does not list releases.',

  noticeUnknown: 'This server does not report sessions, so crash-free rates and adoption are unknown.',
  noticeNone: 'No sessions were recorded in this time range, so there is nothing to rate.',
  noticeErrorsOnly:
    'Errors arrive for these releases, but no sessions do. Session tracking is most likely switched off in the SDK, or a filter drops sessions on the way.',
  skipped:
    '{count, plural, one {# release could not be read} other {# releases could not be read}} and is not shown.',

  tableLabel: 'Releases and their health',
  columnRelease: 'Release',
  columnDate: 'Released',
  columnDeploy: 'Last deploy',
  columnCrashFreeSessions: 'Crash-free sessions',
  columnCrashFreeUsers: 'Crash-free users',
  columnChange: 'Against previous',
  columnAdoption: 'Adoption',
  columnSessions: 'Sessions',
  columnUsers: 'Users',
  columnCrashed: 'Crashed',
  columnNewIssues: 'New issues',
  sortBy: 'Sort by',
  sortDate: 'Newest',
  sortSemver: 'Version',
  sortedLoaded: 'Sorted among the releases loaded so far.',
  announceSorted: 'Sorted by {name}, {direction, select, ascending {lowest first} other {highest first}}',
  showRelease: '{version}, show its health over time',
  openRelease: 'Open {version}',
  announceShown: 'Showing {version}',

  good: 'Good',
  degraded: 'Degraded',
  bad: 'Poor',
  tooFew: 'Too few to say',
  ofTotal: '{free} of {total}',
  goodHint: 'At or above {good}',
  degradedHint: 'Between {bad} and {good}',
  badHint: 'Below {bad}',
  tooFewHint:
    'Based on {total, number} {metric, select, users {{total, plural, one {user} other {users}}} other {{total, plural, one {session} other {sessions}}}}, the true rate may be anywhere from {low} to {high}.',
  interval: 'Likely {low} to {high}',
  intervalHint:
    'With 95 % confidence, from {total, number} {metric, select, users {users} other {sessions}}.',
  noSessions: 'No sessions',
  butErrors: 'but errors',
  noSessionsHint: 'No sessions were recorded for this release in this time range.',
  errorsOnlyHint:
    'Errors came in, sessions did not: session tracking is most likely switched off in this release.',
  unknownHint: 'The server does not say.',
  better: 'better than {version}',
  worse: 'worse than {version}',
  unclear: 'about as {version}',
  compareTooFew: 'too few to compare with {version}',
  points: '{value} pts',
  pointsHint:
    'Percentage points of crash-free {metric, select, users {users} other {sessions}}: {current} against {previous}.',
  pointsInterval: 'With 95 % confidence between {low} and {high}.',
  noPrevious: 'No earlier release to compare with',
  stage: '{stage, select, low {low} adopted {adopted} replaced {replaced} other {{stage}}}',
  adoptionHint: 'Share of the project’s sessions in the last 24 hours',
  sessionsCount: '{count, plural, one {# session} other {# sessions}}',
  usersCount: '{count, plural, one {# user} other {# users}}',
  crashedCount: '{count, plural, one {# crashed session} other {# crashed sessions}}',
  issuesCount: '{count, plural, one {# new issue} other {# new issues}}',
  issuesRate: '{rate} per 1,000 sessions',

  detailLoading: 'Loading the details of {version}…',
  detailFailed: 'The details of {version} could not be loaded.',
  detailRetry: 'Load the details again',

  loaded: '{count, plural, one {# release} other {# releases}}',
  loadedSoFar: '{count, plural, one {# release} other {# releases}} loaded',
  loadMore: 'Load more',
  loadingMore: 'Loading more releases…',
  loop: 'The server repeats itself here; the list ends early.',
} as const;

/** All texts of the panel, those of the late parts among them. */
export type ReleaseHealthMessages = Messages<
  typeof releaseHealthMessages & typeof selectedReleaseMessages & typeof sessionsChartMessages
>;
