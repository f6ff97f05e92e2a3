import type { ReleaseRow } from './releaseRows.js';
import { compareReleaseVersions } from './releaseVersion.js';

/** What releases can be sorted by. */
export type ReleaseSortKey =
  | 'date'
  | 'semver'
  | 'crashFreeSessions'
  | 'crashFreeUsers'
  | 'adoption'
  | 'sessions'
  | 'users'
  | 'crashed'
  | 'newIssues';

/** By what, and which end first. */
export interface ReleaseSort {
  /** Which column. */
  readonly by: ReleaseSortKey;
  /** Which end comes first. */
  readonly direction: 'ascending' | 'descending';
}

/** Rows in order. What is unknown comes last in both directions; equals keep the newest first. */
export function sortReleaseRows(
  rows: readonly ReleaseRow[],
  { by, direction }: ReleaseSort,
): readonly ReleaseRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const measured = rows.map((row) => ({
    row,
    value: by === 'semver' ? 0 : measureOf(row, by),
    date: measureOf(row, 'date'),
  }));
  measured.sort((a, b) => {
    const first =
      by === 'semver'
        ? sign * compareReleaseVersions(a.row.version, b.row.version)
        : unknownLast(a.value, b.value, sign);
    return first || unknownLast(a.date, b.date, -1) || compareKeys(a.row.key, b.row.key);
  });
  return measured.map(({ row }) => row);
}

function unknownLast(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return sign * Math.sign(a - b);
}

function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function measureOf(
  { at, newIssues, health }: ReleaseRow,
  by: Exclude<ReleaseSortKey, 'semver'>,
): number | undefined {
  const value = {
    date: at === undefined ? undefined : Date.parse(at),
    newIssues,
    crashFreeSessions: health?.crashFreeSessions,
    crashFreeUsers: health?.crashFreeUsers,
    adoption: health?.adoption,
    sessions: health?.sessions,
    users: health?.users,
    crashed: health?.crashedSessions,
  }[by];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/**
 * For each row's key the nearest earlier release with sessions, of the same project and package among the rows in
 * hand: by version number, or by date where versions have none. A release is not measured against a pre-release,
 * which few people run.
 */
export function previousReleases(rows: readonly ReleaseRow[]): ReadonlyMap<string, ReleaseRow> {
  const lines = new Map<string, ReleaseRow[]>();
  for (const row of rows) {
    const line = JSON.stringify([row.project?.id ?? null, row.version.package ?? null, row.version.kind]);
    const members = lines.get(line) ?? [];
    members.push(row);
    lines.set(line, members);
  }
  const previous = new Map<string, ReleaseRow>();
  for (const members of lines.values()) linkLine(members, previous);
  return previous;
}

function linkLine(members: readonly ReleaseRow[], previous: Map<string, ReleaseRow>): void {
  const by = members[0]?.version.kind === 'semver' ? 'semver' : 'date';
  let latest: ReleaseRow | undefined;
  let latestFinal: ReleaseRow | undefined;
  for (const row of sortReleaseRows(members, { by, direction: 'ascending' })) {
    if (by === 'date' && measureOf(row, 'date') === undefined) continue;
    const isFinal = row.version.prerelease.length === 0;
    const before = isFinal ? latestFinal : latest;
    if (before) previous.set(row.key, before);
    if (row.knowledge !== 'known') continue;
    latest = row;
    if (isFinal) latestFinal = row;
  }
}
