import type { Window } from '../http/params.js';
import { badRequest } from '../http/reply.js';
import type { EventFilter } from '../world/facts.js';
import type { IssueRecord } from '../world/issue.js';
import { bucketCounts, select } from '../world/selection.js';

export type Points = [number, number][];

const HOUR = 3_600_000;

/** Bucket starts for a `groupStatsPeriod`: `24h`, `14d`, or `auto` for the window. The last one is partial. */
export function bucketsOf(
  period: string,
  window: Window,
  now: number,
): { readonly starts: number[]; readonly width: number } {
  if (period === '24h') return lastBuckets(24, HOUR, now);
  if (period === '14d') return lastBuckets(14, 24 * HOUR, now);
  if (period === '30d') return lastBuckets(30, 24 * HOUR, now);
  if (period !== 'auto') throw badRequest('Invalid groupStatsPeriod: expected "", "24h", "14d", or "auto"');
  const to = Math.min(window.to, now);
  const width = autoWidth(to - window.from);
  const first = Math.floor(window.from / width) * width;
  const starts: number[] = [];
  for (let start = first; start < to; start += width) starts.push(start);
  return { starts, width };
}

/** About thirty buckets. */
function autoWidth(length: number): number {
  if (length < 24 * HOUR) return Math.max(60_000, Math.floor(length / 29 / 60_000) * 60_000);
  for (const hours of [1, 2, 3, 6, 12]) if (length / (hours * HOUR) <= 36) return hours * HOUR;
  return 24 * HOUR * Math.max(1, Math.ceil(length / (24 * HOUR) / 92));
}

function lastBuckets(
  count: number,
  width: number,
  now: number,
): { readonly starts: number[]; readonly width: number } {
  const last = Math.floor(now / width) * width;
  return { starts: Array.from({ length: count }, (_, index) => last - (count - 1 - index) * width), width };
}

/** Counts per bucket. Buckets reach past the window at both ends, and then count what is there. */
export function pointsOf(
  issue: IssueRecord,
  filter: EventFilter,
  buckets: ReturnType<typeof bucketsOf>,
): Points {
  const { starts, width } = buckets;
  const first = starts[0] ?? 0;
  const end = (starts.at(-1) ?? 0) + width;
  const { test } = filter;
  const from = Math.max(first, filter.from ?? first);
  const to = Math.min(end, filter.to ?? end);
  const chosen = select(issue, { from, to, ...(test && { test }) });
  const counts = bucketCounts(issue, chosen, starts, end);
  return starts.map((start, index) => [Math.round(start / 1000), counts[index] ?? 0]);
}
