import type { Range } from '../../../model/index.js';
import { readTime } from '../../normalize/read.js';

/** From, inclusive, to, inclusive: epoch milliseconds. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const UNITS: { readonly [unit: string]: number } = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** The length of a span such as `14d`. */
export function durationOf(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6})([smhdw])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNITS[unit] as number);
}

/** A range that cannot be read bounds nothing. */
export function windowOf(range: Range | undefined, now: number): Window {
  if (!range) return ALWAYS;
  if ('last' in range) {
    const length = durationOf(range.last);
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
