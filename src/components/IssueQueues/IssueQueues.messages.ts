import type { Messages } from '../../i18n/index.js';

/** The texts of `IssueQueues`. */
export const issueQueuesMessages = {
  label: 'Queues',
  custom: 'Custom search',
  open: 'Open',
  new: 'New this sprint',
  regressed: 'Regressed',
  escalating: 'Escalating',
  unassigned: 'Unassigned',
  mine: 'Assigned to me',
  highImpact: 'High impact',
  archivedForNow: 'Archived for now',
  openHint: 'All unresolved issues',
  newHint: 'Unresolved, first seen in the last {days, plural, one {# day} other {# days}}',
  regressedHint: 'Resolved once, and broken again',
  escalatingHint: 'More events than expected',
  unassignedHint: 'Unresolved, and nobody is assigned',
  mineHint: 'Unresolved, and assigned to you',
  highImpactHint: 'Unresolved, most events × users first',
  archivedForNowHint: 'Archived until a time, or a number of events or users',
  count: '{count, plural, one {# issue} other {# issues}}',
  option: '{name} ({count})',
} as const;

/** Texts of the queues by key; see `issueQueuesMessages`. */
export type IssueQueuesMessages = Messages<typeof issueQueuesMessages>;
