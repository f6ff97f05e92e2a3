/** Oldest and newest of some times. */
export function spanOf(times: readonly number[]): readonly [number | undefined, number | undefined] {
  let first: number | undefined;
  let last: number | undefined;
  for (const time of times) {
    if (first === undefined || time < first) first = time;
    if (last === undefined || time > last) last = time;
  }
  return [first, last];
}

export function isoOf(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
