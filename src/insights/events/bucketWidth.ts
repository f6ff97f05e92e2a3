/** Milliseconds between neighbouring starts. `undefined` for fewer than two. */
export function bucketWidth(buckets: readonly { readonly timestamp: string }[]): number | undefined {
  const [first, second] = buckets;
  if (!first || !second) return undefined;
  const width = Date.parse(second.timestamp) - Date.parse(first.timestamp);
  return width > 0 ? width : undefined;
}

/** Whether the last point was still being counted at `now` (epoch milliseconds). */
export function isLastPartial(points: readonly { readonly timestamp: string }[], now: number): boolean {
  const width = bucketWidth(points);
  const last = points.at(-1);
  return width !== undefined && last !== undefined && Date.parse(last.timestamp) + width > now;
}
