'use client';
import { useFormat } from '../../config/index.js';

const DAY = 86_400_000;

/** Days where the buckets are days, else day and minute. */
export function useBucketText(width: number | undefined): (at: string) => string {
  const format = useFormat();
  return (at) => format.date(at, width !== undefined && width >= DAY ? 'date' : 'short');
}
