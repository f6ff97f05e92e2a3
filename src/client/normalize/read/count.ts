import { readNumber } from './scalars.js';

const PLAIN = /^\d{1,15}$/;

/** How many there are of something. Less than none is no count, nor is more than numbers tell apart. */
export function readCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && PLAIN.test(value) ? Number(value) : readNumber(value);
  return count !== undefined && count >= 0 && count <= Number.MAX_SAFE_INTEGER ? count : undefined;
}
