export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median and range; `undefined` without values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] as number;
  return { median: (lower + upper) / 2, least, most };
}
