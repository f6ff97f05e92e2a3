import type { Issue, RowSource } from '../../../model/index.js';

const MOST = 200;

/** How many of the first rows in memory were last seen after a time. */
export function seenSince(source: RowSource<Issue>, since: string | undefined): number {
  const from = since === undefined ? Number.NaN : Date.parse(since);
  if (Number.isNaN(from)) return 0;
  let count = 0;
  for (let index = 0; index < Math.min(MOST, source.count); index += 1) {
    const row = source.get(index);
    if (row === undefined || row === 'moved') continue;
    if (Date.parse(row.lifetime?.lastSeen ?? row.period?.lastSeen ?? '') > from) count += 1;
  }
  return count;
}
