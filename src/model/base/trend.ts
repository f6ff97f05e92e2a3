/** Events over time, oldest first. */
export interface Trend {
  /** Width of one bucket. `undefined` for fewer than two points. */
  readonly bucketSeconds?: number;
  readonly points: readonly TrendPoint[];
}

/** Events in one bucket. */
export interface TrendPoint {
  /** Start of the bucket (ISO). */
  readonly timestamp: string;
  readonly count: number;
}
