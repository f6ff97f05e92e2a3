import { rangeMs, type TimeRange } from '../../../model/index.js';

/** Epoch milliseconds, both ends inclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A range that cannot be read bounds nothing. */
export function windowOf(range: TimeRange | undefined, now: number): Window {
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (!range) return always;
  if ('last' in range) {
    const length = rangeMs(range);
    // Without an end: the server's clock may be ahead of ours.
    return length === undefined ? always : { ...always, from: now - length };
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
