import type { Breadcrumb } from '../../model/index.js';

/**
 * What is odd about the times of a trail, and what they are measured from because of it.
 *
 * - `after-event`: so many crumbs are later than the event, by up to `ms`. The clock is trusted all the same.
 * - `other-clock`: most crumbs are later than the event, so that two clocks must have written them. The last crumb
 *   is taken to have happened at the error.
 * - `jumped-back`: so many crumbs are earlier than the one before, by up to `ms`. They keep their places.
 */
export interface ClockWarning {
  /** What is odd. */
  readonly kind: 'after-event' | 'other-clock' | 'jumped-back';
  /** How many steps it concerns. */
  readonly count: number;
  /** By how much, in milliseconds. */
  readonly ms: number;
}

/** The times of a trail in milliseconds, and the moment that they are measured from. */
export interface TrailClock {
  /** Epoch milliseconds by place. `undefined` for a time that is missing or that nobody can read. */
  readonly times: readonly (number | undefined)[];
  /** The error, in the clock of the crumbs. `undefined` when its time is unknown. */
  readonly zero?: number;
  /** What is odd about the times. */
  readonly warnings: readonly ClockWarning[];
}

/** Steps that were written at the same moment may come a little out of order. */
export const CLOCK_TOLERANCE = 1_000;

/** Reads the times of a trail against `base` (ISO), the time of its event. */
export function trailClock(
  breadcrumbs: readonly Pick<Breadcrumb, 'timestamp'>[],
  base: string | undefined,
): TrailClock {
  const times = breadcrumbs.map(({ timestamp }) => milliseconds(timestamp));
  const known = times.filter((at) => at !== undefined);
  const event = milliseconds(base);
  const back = jumpsBack(known);
  const warnings = back.count > 0 ? [back] : [];
  if (event === undefined) return { times, warnings };
  const later = known.filter((at) => at - event > CLOCK_TOLERANCE);
  if (later.length === 0) return { times, zero: event, warnings };
  const ms = highest(later) - event;
  const isOther = later.length * 2 > known.length;
  const kind = isOther ? 'other-clock' : 'after-event';
  return {
    times,
    zero: isOther ? (known.at(-1) as number) : event,
    warnings: [{ kind, count: later.length, ms }, ...warnings],
  };
}

/** Epoch milliseconds of an ISO time, or `undefined`. */
export function milliseconds(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? undefined : ms;
}

function jumpsBack(known: readonly number[]): ClockWarning {
  let count = 0;
  let ms = 0;
  for (let index = 1; index < known.length; index += 1) {
    const back = (known[index - 1] as number) - (known[index] as number);
    if (back <= CLOCK_TOLERANCE) continue;
    count += 1;
    ms = Math.max(ms, back);
  }
  return { kind: 'jumped-back', count, ms };
}

function highest(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}
