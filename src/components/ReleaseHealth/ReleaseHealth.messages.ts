import type { Messages } from '../../i18n/index.js';
import type { selectedReleaseMessages } from './SelectedRelease.messages.js';
import type { sessionsChartMessages } from './SessionsChart.messages.js';

/** The texts of `ReleaseHealth`. */
export const releaseHealthMessages = {
  label: 'Releases',
  emptyTitle: 'No releases',
  emptyText: 'Nothing was released in this time range, or the SDK does not name a release.',
  noMatchText: 'No release matches the search.',

  noticeUnknown: 'This server does not report sessions, so crash-free rates and adoption are unknown.',
  noticeNone: 'No sessions were recorded in this time range, so there is nothing to rate.',
  noticeErrorsOnly:
    'Errors arrive for these releases, but no sessions do. Session tracking is most likely off in the SDK, or a filter drops sessions.',
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
  showRelease: '{version}, show its health over time',
  openRelease: 'Open {version}',

  good: 'Good',
  degraded: 'Degraded',
  bad: 'Poor',
  tooFew: 'Too few to say',
  ofTotal: '{free} of {total}',
  interval: 'Likely {low} to {high}',
  noSessions: 'No sessions',
  butErrors: 'but errors',
  unknownHint: 'The server does not say.',
  better: 'better than {version}',
  worse: 'worse than {version}',
  unclear: 'about as {version}',
  compareTooFew: 'too few to compare with {version}',
  points: '{value} pts',
  noPrevious: 'No earlier release to compare with',
  stage: '{stage}',

  detailFailed: 'Not all of this panel could be loaded.',

  availability: 'Without any error',
  timeLabel: 'Sessions over time',
  timeNone: 'No sessions of this release in this time range.',
  timeUnsupported: 'This server does not report sessions over time.',
  timeTable: '{metric, select, users {Users} other {Sessions}} of {version} over time',
  columnTime: 'Time',
  columnRate: 'Crash-free',
  soFar: 'so far',
  chartFailed: 'The chart could not be loaded. The same numbers are in the table.',
  loadAgain: 'Load again',
} as const;

/** All texts of the panel, those of the late parts among them. */
export type ReleaseHealthMessages = Messages<
  typeof releaseHealthMessages & typeof selectedReleaseMessages & typeof sessionsChartMessages
>;
