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
