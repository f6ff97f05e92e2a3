import { initialRelease, type ReleaseRow, releaseRows } from '../../insights/index.js';
import type { Listing, Range, Release } from '../../model/index.js';
import type { ReleaseSelection } from './ReleaseHealth.types.js';

/** The releases in hand. Slots whose page was let go are not among them. */
export function releasesOf({ source }: Listing<Release>): readonly Release[] {
  const found: Release[] = [];
  for (let index = 0; index < source.count; index += 1) {
    const row = source.get(index);
    if (row !== undefined && row !== 'moved') found.push(row);
  }
  return found;
}

const UNITS: { readonly [unit: string]: number } = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Start of a range (ISO), for data that came at `updatedAt`. `undefined` where it cannot be told. */
export function startOf(range: Range | undefined, updatedAt: string): string | undefined {
  if (!range) return undefined;
  if (!('last' in range)) return range.start;
  const [, count, unit = ''] = /^(\d{1,6})([mhdw])$/.exec(range.last) ?? [];
  const start = Date.parse(updatedAt) - Number(count) * (UNITS[unit] ?? Number.NaN);
  return Number.isNaN(start) ? undefined : new Date(start).toISOString();
}

export function rowsIn(
  listing: Listing<Release>,
  range: Range | undefined,
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
