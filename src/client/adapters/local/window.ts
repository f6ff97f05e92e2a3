import { rangeMs, type TimeRange } from '../../../model/index.js';
import { readTime } from '../../normalize/read/time.js';

/** From, inclusive, to, inclusive: epoch milliseconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** A range that cannot be read bounds nothing. */
export function windowOf(range: TimeRange | undefined, now: number): Window {
  if (!range) return ALWAYS;
  if ('last' in range) {
    const length = rangeMs(range);
    return length === undefined ? ALWAYS : { from: now - length, to: now };
  }
  return { from: epochOf(range.start) ?? ALWAYS.from, to: epochOf(range.end) ?? ALWAYS.to };
}

export function epochOf(text: string): number | undefined {
  const time = readTime(text);
  return time === undefined ? undefined : Date.parse(time);
}

/** Events without a time are inside every window: hiding them would lose them. */
export function isInside(at: number | undefined, { from, to }: Window): boolean {
  return at === undefined || (at >= from && at <= to);
}
