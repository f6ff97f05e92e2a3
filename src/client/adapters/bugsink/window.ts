import type { Range } from '../../../model/index.js';

/** Epoch milliseconds, both ends inclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const UNITS: { readonly [unit: string]: number } = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A range that cannot be read bounds nothing. */
export function windowOf(range: Range | undefined, now: number): Window {
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (!range) return always;
  if ('last' in range) {
    const [, count, unit = ''] = /^(\d{1,6})([mhdw])$/.exec(range.last) ?? [];
    // Without an end: the server's clock may be ahead of ours.
    return count === undefined ? always : { ...always, from: now - Number(count) * (UNITS[unit] as number) };
  }
  return {
    from: timeOf(range.start) ?? always.from,
    to: timeOf(range.end) ?? always.to,
  };
}

/** Epoch milliseconds of a time as the server writes it. */
export function timeOf(text: unknown): number | undefined {
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
