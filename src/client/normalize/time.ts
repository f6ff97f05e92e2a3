import { readNumber, readTime } from './read.js';

/** Times that many rows share, such as the buckets of a page of trends. */
const written = new Map<number, string>();
const MAX_WRITTEN = 4096;

/** Epoch seconds (or milliseconds, from 1e11 on) as ISO. */
export function readEpoch(value: unknown): string | undefined {
  const number = typeof value === 'number' ? value : readNumber(value);
  if (number === undefined) return undefined;
  const known = written.get(number);
  if (known !== undefined) return known;
  const time = readTime(number);
  if (time === undefined) return undefined;
  if (written.size >= MAX_WRITTEN) written.clear();
  written.set(number, time);
  return time;
}
