import type { Messages } from '../../../i18n/index.js';
import { scopeMessages } from '../../internal/listing/filters/scope.messages.js';

const own = {
  label: 'Releases',
  emptyTitle: 'No releases',
  emptyText: 'No releases in this time range, or the SDK does not set a release.',
  noMatchText: 'No release matches the search and filters.',
  project: 'Project',
  allProjects: 'All projects',
  ignoredTokens: 'This server ignores: {tokens}',
  window: 'Sessions, users and crash-free rates: {window}. Adoption: 24 h. New issues: all time.',
  windowOther: 'The server does not count them over {asked}; the sessions over time are.',

  noticeUnknown: 'This server does not report sessions, so crash-free rates and adoption are unknown.',
  noticeNone: 'No sessions in this time range, so there is no crash-free rate.',
  noticeErrorsOnly:
    'Errors arrive for these releases, but no sessions do. Session tracking is most likely off in the SDK, or a filter drops sessions.',
  skipped:
    '{count, plural, one {# release could not be read and is not shown} other {# releases could not be read and are not shown}}.',

  tableLabel: 'Releases and their health',
  columnRelease: 'Release',
  columnDate: 'Released',
  columnDeploy: 'Last deploy',
  columnCrashFreeSessions: 'Crash-free sessions',
  columnCrashFreeUsers: 'Crash-free users',
  columnChange: 'vs. previous',
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
  tooFew: 'Not enough data',
  ofTotal: '{free} of {total}',
  sentences: '{first}. {second}.',
  interval:
    '95% confidence interval {low} to {high}, from {metric, select, users {{total, plural, one {# user} other {# users}}} other {{total, plural, one {# session} other {# sessions}}}}',
  noSessions: 'No sessions',
  butErrors: 'but errors',
  unknownHint: 'Not reported by this server.',
  better: 'better than {version}',
  worse: 'worse than {version}',
  unclear: 'about the same as {version}',
  compareTooFew: 'not enough data to compare with {version}',
  points: '{value} pp',
  noPrevious: 'No earlier release to compare with',
  stage:
    '{stage, select, adopted {Adopted} low {Low adoption} low_adoption {Low adoption} replaced {Replaced} other {{stage}}}',

  gate: '{status, select, go {Ready for everybody} hold {Hold the rollout} tooFew {Not enough data to decide} other {Cannot be judged}}',
  gatePending: 'Comparing with the previous release…',
  gateChecks: 'What was checked',
  reason_meetsTarget: '{rate} crash-free {metric, select, users {users} other {sessions}}, target {target}.',
  reason_belowTarget:
    '{rate} crash-free {metric, select, users {users} other {sessions}}, below the target of {target}.',
  reason_worseThanPrevious: 'It crashes more often than {version} did at the same age.',
  reason_fewerErrorFree: 'More of its sessions have errors than those of {version} had at the same age.',
  reason_contradiction:
    'No session crashed, yet {issues, plural, one {# issue has} other {# issues have}} unhandled errors. Sessions may be off where the errors occur, or come from another SDK.',
  reason_tooFew:
    'Only {metric, select, users {{total, plural, one {# user} other {# users}}} other {{total, plural, one {# session} other {# sessions}}}}: the actual rate could be anywhere from {low} to {high}.',
  reason_noSessions: 'No sessions are known in this time range.',
  checkCompared:
    'First {hours, plural, one {hour} other {# hours}} against {version}: {value} pp {what, select, errorFree {error-free sessions} other {crash-free {metric, select, users {users} other {sessions}}}}{outcome, select, fail {, clearly worse} other {}}',
  checkTooFew:
    'First {hours, plural, one {hour} other {# hours}} against {version}: too few {metric, select, users {users} other {sessions}} to compare',
  checkUnknown: 'First {hours, plural, one {hour} other {# hours}} against {version}: not reported',
  checkNoPrevious: 'No earlier release to compare with',
  checkUnhandled: '{count, plural, =0 {No issues} one {# issue} other {# issues}} with unhandled errors',

  availability: 'Error-free sessions',
  timeLabel: 'Sessions over time',
  timeNone: 'No sessions of this release in this time range.',
  timeUnsupported: 'This server does not report sessions over time.',
  timeTable: '{metric, select, users {Users} other {Sessions}} of {version} over time',
  columnTime: 'Time',
  columnRate: 'Crash-free',
  soFar: 'so far',

  metric: 'Count by',
  metricSessions: 'Sessions',
  metricUsers: 'Users',
  display: 'Show as',
  displayChart: 'Chart',
  displayTable: 'Table',
  releasedAt: 'Released',
  deployedTo: 'Deployed to {environment}',
  deployed: 'Deployed',
  lastCommit: 'Last commit',
  availabilityHint: 'Share of sessions that neither crashed nor recorded an error',

  splitLabel: 'How sessions ended',
  outcome:
    '{outcome, select, healthy {Healthy} errored {Errored} unhandled {Unhandled error} abnormal {Abnormal} crashed {Crashed} other {Unknown}}',

  sortBy: 'Sort by',
  sortDate: 'Newest',
  sortSemver: 'Version',
  announceSorted: 'Sorted by {name}, {direction, select, ascending {lowest first} other {highest first}}',
  announceShown: 'Showing {version}',
  goodHint: 'At or above {good}',
  degradedHint: 'Between {bad} and {good}',
  badHint: 'Below {bad}',
  tooFewHint:
    'Only {metric, select, users {{total, plural, one {# user} other {# users}}} other {{total, plural, one {# session} other {# sessions}}}}: the actual rate could be anywhere from {low} to {high}.',
  noSessionsHint: 'No sessions were recorded for this release in this time range.',
  errorsOnlyHint:
    'Errors arrive for this release, but no sessions do: session tracking is most likely off in the SDK.',
  pointsHint:
    'Percentage points of crash-free {metric, select, users {users} other {sessions}}: {current} against {previous}.',
  pointsInterval: '95% confidence interval {low} to {high}.',
  adoptionHint: 'Share of the project’s sessions in the last 24 hours',
  issuesRate: '{rate} per 1,000 sessions',

  sessionsCount: '{count, plural, one {# session} other {# sessions}}',
  usersCount: '{count, plural, one {# user} other {# users}}',
  crashedCount: '{count, plural, one {# crashed session} other {# crashed sessions}}',
  issuesCount: '{count, plural, one {# new issue} other {# new issues}}',
  sortedLoaded: 'Sorted within the loaded releases.',
  loop: 'The server keeps returning the same page, so the list stops here. Rows may be missing.',
  showAllRows: 'Show {count, plural, one {# interval} other {all # intervals}}',
  loaded: '{count, plural, one {# release} other {# releases}}',
  loadedSoFar: '{count, plural, one {# release} other {# releases}} loaded',
  loadMore: 'Load more',
  loadingMore: 'Loading more releases…',

  chartSummary:
    'Crash-free {metric, select, users {users} other {sessions}} of {version}, {start} to {end}: lowest {low} at {lowAt}, highest {high}. {total}',
  chartSummaryNoRate: '{version}, {start} to {end}: no crash-free rate is known. {total}',
  chartTotalSessions:
    '{count, plural, one {# session} other {# sessions}} in all, at most {most, number} in one interval.',
  chartTotalUsers: 'At most {most, plural, one {# user} other {# users}} in one interval.',
  chartMarkers: 'Released within: {versions}.',
  chartPartial: 'The last interval is still in progress.',
  chartMerged:
    'Each point covers {size, plural, one {# interval} other {# intervals}}; the band spans the lowest and highest rate.',
  legendRate: 'Crash-free {metric, select, users {users} other {sessions}}',
  legendCount: '{metric, select, users {Users} other {Sessions}}',
  legendLimit: 'Good from {good}',
  legendMarker: 'Release',
  legendPartial: 'In progress',
} as const;

/** The texts of `ReleaseHealth`. */
export const releaseHealthMessages: typeof scopeMessages & typeof own = { ...scopeMessages, ...own };

/** Texts of the panel by key; see `releaseHealthMessages`. */
export type ReleaseHealthMessages = Messages<typeof releaseHealthMessages>;
