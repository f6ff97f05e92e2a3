/** How many rows have come since a listing began. `atLeast` when the look went only as far as new rows. */
export interface Newer {
  readonly count: number;
  readonly atLeast: boolean;
}

/** The first page as it was when the listing began: id → what marks a change of the row. */
export type Head = ReadonlyMap<string, string>;

/**
 * Compares a fresh first page with the one the listing began with. Rows below the last one known to both are
 * not counted: they only moved up because others left.
 */
export function countNewer<T>(
  head: Head,
  fresh: readonly T[],
  idOf: (row: T) => string,
  versionOf: (row: T) => string,
): Newer {
  const isKnown = fresh.map((row) => head.get(idOf(row)) === versionOf(row));
  const last = isKnown.lastIndexOf(true);
  if (last < 0) return { count: fresh.length, atLeast: fresh.length > 0 && head.size > 0 };
  return { count: isKnown.slice(0, last).filter((known) => !known).length, atLeast: false };
}
