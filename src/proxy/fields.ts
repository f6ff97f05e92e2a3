/** Keys of requests, as dotted paths, that a server may refuse by name, and that the client then leaves out. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([
  'status',
  'substatus',
  'statusDetails',
  'statusDetails.inRelease',
  'statusDetails.inNextRelease',
  'statusDetails.inCommit',
  'statusDetails.ignoreDuration',
  'statusDetails.ignoreCount',
  'statusDetails.ignoreWindow',
  'statusDetails.ignoreUserCount',
  'statusDetails.ignoreUserWindow',
  'statusDetails.ignoreUntil',
  'assignedTo',
  'priority',
  'isBookmarked',
  'hasSeen',
  'merge',
  'query',
  'sort',
  'project',
  'environment',
]);

/** Query keys that may come more than once. Of any other a second one is refused. */
export const REPEATABLE: ReadonlySet<string> = new Set([
  'project',
  'environment',
  'id',
  'group',
  'groups',
  'expand',
  'collapse',
  'key',
  'field',
  'groupBy',
]);

/** Query keys that name issues. */
export const ISSUE_KEYS: ReadonlySet<string> = new Set(['id', 'group', 'groups', 'issue']);

export const ISSUE_ID: RegExp = /^[a-z0-9][a-z0-9-]{0,63}$/i;
