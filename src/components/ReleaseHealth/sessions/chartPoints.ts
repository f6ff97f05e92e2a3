import type { TimeData } from './timeData.js';

/** One bucket in the shape that the chart library takes; `null` breaks a line. */
export interface ChartPoint {
  readonly timestamp: string;
  readonly index: number;
  readonly count: number | null;
  readonly rate: number | null;
  /** The way to the last bucket while that is not over; drawn dashed. */
  readonly soFar: number | null;
  readonly band: readonly [number, number] | null;
  readonly isPartial: boolean;
  /** No neighbour has a rate. */
  readonly isLone: boolean;
}

/** A member of a point by name, for the chart library, which takes any text. */
export const pointKey = (name: keyof ChartPoint): string => name;

export function chartPoints({ buckets, isPartial }: TimeData): ChartPoint[] {
  const last = buckets.length - 1;
  return buckets.map(({ timestamp, count, rate, low, high }, index) => {
    const isOpen = isPartial && index === last;
    return {
      timestamp,
      index,
      count: count ?? null,
      rate: isOpen ? null : (rate ?? null),
      soFar: isPartial && index >= last - 1 ? (rate ?? null) : null,
      band: low === undefined || high === undefined ? null : [low, high],
      isPartial: isOpen,
      isLone:
        rate !== undefined &&
        buckets[index - 1]?.rate === undefined &&
        buckets[index + 1]?.rate === undefined,
    };
  });
}
