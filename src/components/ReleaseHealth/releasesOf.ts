import { initialRelease, type ReleaseRow, releaseRows } from '../../insights/index.js';
import type { Listing, Release, TimeRange } from '../../model/index.js';
import type { ReleaseSelection } from './ReleaseHealth.types.js';

/** The releases in hand. Slots whose page was let go are not among them. */
export function releasesOf({ source }: Listing<Release>): readonly Release[] {
  return Array.from({ length: source.count }, (_, index) => source.get(index)).filter(
    (row) => row !== undefined && row !== 'moved',
  );
}

const MINUTES: { readonly [unit: string]: number } = { m: 1, h: 60, d: 1440, w: 10_080 };

/** Start of a range (ISO), for data that came at `updatedAt`. `undefined` where it cannot be told. */
export function startOf(range: TimeRange | undefined, updatedAt: string): string | undefined {
  if (!range) return undefined;
  if (!('last' in range)) return range.start;
  const { last } = range;
  const minutes = Number.parseInt(last, 10) * (MINUTES[last.slice(-1)] ?? Number.NaN);
  const start = Date.parse(updatedAt) - minutes * 60_000;
  return start > 0 ? new Date(start).toISOString() : undefined;
}

export function rowsIn(
  listing: Listing<Release>,
  range: TimeRange | undefined,
  updatedAt: string,
): readonly ReleaseRow[] {
  return releaseRows(releasesOf(listing), { since: startOf(range, updatedAt) });
}

/** The row that is looked at: the one chosen, as long as it is there, else the one to begin with. */
export function selectedRow(
  rows: readonly ReleaseRow[],
  selected: ReleaseSelection | undefined,
): ReleaseRow | undefined {
  const chosen = selected && rows.find((row) => isSelected(row, selected));
  return chosen ?? initialRelease(rows);
}

function isSelected({ release, project }: ReleaseRow, { version, project: id }: ReleaseSelection): boolean {
  return release.version === version && (id === undefined || project?.id === id);
}

export function selectionOf({ release, project }: ReleaseRow): ReleaseSelection {
  return { version: release.version, ...(project && { project: project.id }) };
}
