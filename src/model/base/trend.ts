/** Events over time, oldest first. */
export interface Trend {
  /** Width of one bucket. `undefined` for fewer than two points. */
  readonly bucketSeconds?: number;
  /** One for each bucket, oldest first. */
  readonly points: readonly TrendPoint[];
}

/** Events in one bucket. */
export interface TrendPoint {
  /** Start of the bucket (ISO). */
  readonly timestamp: string;
  /** Events in the bucket. */
  readonly count: number;
}
