import type { ReleaseRow, ReleaseSortKey } from '../../../insights/index.js';

/** What stands after the release itself, in order. */
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

/** The columns that at least one row has something for: a server that knows no sessions is no table of dashes. */
export function filledColumns(rows: readonly ReleaseRow[]): readonly ReleaseColumnId[] {
  const isRated = rows.length === 0 || rows.some(({ knowledge }) => knowledge !== 'unknown');
  return RELEASE_COLUMNS.filter((id) => {
    if (id === 'date') return true;
    if (id === 'deploy') return isRated || rows.some(({ release }) => release.lastDeploy);
    if (id === 'newIssues') return isRated || rows.some(({ newIssues }) => newIssues !== undefined);
    return isRated;
  });
}

/** The text over a column, by the columns' own names. */
export function headerOf<Id extends ReleaseColumnId | 'release'>(id: Id): `column${Capitalize<Id>}` {
  return `column${id.charAt(0).toUpperCase()}${id.slice(1)}` as `column${Capitalize<Id>}`;
}

/** What a column sorts by. */
export function sortOf(id: ReleaseColumnId | 'release'): ReleaseSortKey | undefined {
  if (id === 'release') return 'semver';
  return id === 'deploy' || id === 'change' ? undefined : id;
}
