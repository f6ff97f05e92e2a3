import type { TimeRange } from '../../model/index.js';

/** The first hours of two releases, equally long and as whole hours, since servers count sessions by the hour. */
export interface EqualAge {
  /** Length of both windows. */
  readonly hours: number;
  /** The newer release's window. */
  readonly current: Extract<TimeRange, { start: string }>;
  /** The older release's window. */
  readonly previous: Extract<TimeRange, { start: string }>;
}

const HOUR = 3_600_000;

/**
 * The windows in which two releases can be compared fairly: the first `most` hours after each came out, or as many as
 * the younger one is old. `undefined` in its first hour, and where a time is not known. Times are ISO, `now` epoch
 * milliseconds.
 */
export function equalAge(
  currentAt: string | undefined,
  previousAt: string | undefined,
  now: number,
  most = 24,
): EqualAge | undefined {
  const starts = [currentAt, previousAt].map((at) => Math.floor(Date.parse(at ?? '') / HOUR) * HOUR);
  const hours = Math.min(most, ...starts.map((start) => Math.floor((now - start) / HOUR)));
  const [current = Number.NaN, previous = Number.NaN] = starts;
  if (!(hours >= 1)) return undefined;
  return { hours, current: windowFrom(current, hours), previous: windowFrom(previous, hours) };
}

function windowFrom(start: number, hours: number): EqualAge['current'] {
  return { start: new Date(start).toISOString(), end: new Date(start + hours * HOUR).toISOString() };
}
