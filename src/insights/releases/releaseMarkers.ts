import { bucketWidth } from '../events/bucketWidth.js';
import type { ReleaseRow } from './releaseRows.js';

/** A release that came out within a chart's range. */
export interface ReleaseMarker {
  /** Unique among the markers. */
  readonly key: string;
  /** Text beside it. */
  readonly label: string;
  /** Index of the bucket it falls into. */
  readonly index: number;
}

/** More lines than this hide the curve. */
const MOST_MARKERS = 6;

/**
 * Where releases of the same project came out along the buckets, oldest first: one per bucket, the chosen one before
 * others, then the newest, six at most.
 */
export function releaseMarkers(
  rows: readonly ReleaseRow[],
  buckets: readonly { readonly timestamp: string }[],
  chosen: ReleaseRow,
): readonly ReleaseMarker[] {
  const starts = buckets.map(({ timestamp }) => Date.parse(timestamp));
  const width = bucketWidth(buckets) ?? 0;
  const byBucket = new Map<number, { readonly marker: ReleaseMarker; readonly time: number }>();
  for (const row of rows) {
    if (row.project?.id !== chosen.project?.id || row.at === undefined) continue;
    const time = Date.parse(row.at);
    const index = bucketAt(starts, width, time);
    const known = index === undefined ? undefined : byBucket.get(index);
    if (index === undefined || known?.marker.key === chosen.key) continue;
    if (known && known.time > time && row.key !== chosen.key) continue;
    byBucket.set(index, { marker: { key: row.key, label: row.label, index }, time });
  }
  const all = [...byBucket.values()].sort(
    (a, b) => Number(b.marker.key === chosen.key) - Number(a.marker.key === chosen.key) || b.time - a.time,
  );
  return all
    .slice(0, MOST_MARKERS)
    .map(({ marker }) => marker)
    .sort((a, b) => a.index - b.index);
}

function bucketAt(starts: readonly number[], width: number, time: number): number | undefined {
  const [first] = starts;
  const last = starts.at(-1);
  if (first === undefined || last === undefined || !(time >= first) || time >= last + width) return undefined;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
