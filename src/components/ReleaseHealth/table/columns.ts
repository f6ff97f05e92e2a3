import type { ReleaseSortKey } from '../../../insights/index.js';

/** What stands after the release itself, in order. The last four are counts, which the styles know. */
export const RELEASE_COLUMNS = [
  'date',
  'deploy',
  'crashFreeSessions',
  'crashFreeUsers',
  'change',
  'adoption',
  'sessions',
  'users',
  'crashed',
  'newIssues',
] as const;

export type ReleaseColumnId = (typeof RELEASE_COLUMNS)[number];

/** The text over a column, by the columns' own names. */
export function headerOf<Id extends ReleaseColumnId | 'release'>(id: Id): `column${Capitalize<Id>}` {
  return `column${id.charAt(0).toUpperCase()}${id.slice(1)}` as `column${Capitalize<Id>}`;
}

/** What a column sorts by. */
export function sortOf(id: ReleaseColumnId | 'release'): ReleaseSortKey | undefined {
  if (id === 'release') return 'semver';
  return id === 'deploy' || id === 'change' ? undefined : id;
}
