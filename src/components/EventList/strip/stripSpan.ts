import { rangeMs, type TimeRange, type Trend } from '../../../model/index.js';

/** First and last edge of what is chosen; edges stand between the bars, so there is one more of them. */
export type Span = readonly [from: number, to: number];

/** The last time that a date can be. */
const LAST_DATE = 8.64e15;

/** Starts of the bars and the end of the last (ISO). Bars with an unreadable time end the strip. */
export function edgesOf({ points, bucketSeconds = 0 }: Trend): readonly string[] {
  const edges: string[] = [];
  let end = 0;
  for (const { timestamp: at } of points) {
    const start = Date.parse(at);
    if (Number.isNaN(start)) break;
    edges.push(new Date(start).toISOString());
    end = Math.min(start + bucketSeconds * 1000, LAST_DATE);
  }
  return edges.length === 0 ? edges : [...edges, new Date(end).toISOString()];
}

/**
 * Edges as readers see them: bars begin and end at whole hours or days, before the time that they are about and after
 * the present. `whole` is that time.
 */
export function clipped(
  edges: readonly string[],
  whole: TimeRange | undefined,
  now: number | undefined,
): readonly string[] {
  const [first, second] = edges;
  const [before, last] = edges.slice(-2);
  if (now === undefined || first === undefined || last === undefined || edges.length < 3) return edges;
  const length = whole && 'last' in whole ? rangeMs(whole) : undefined;
  const start = length === undefined ? Number.NEGATIVE_INFINITY : now - length;
  const later = start > Date.parse(first) && start < Date.parse(second ?? '');
  const earlier = now < Date.parse(last) && now > Date.parse(before ?? '');
  return [
    later ? new Date(start).toISOString() : first,
    ...edges.slice(1, -1),
    earlier ? new Date(now).toISOString() : last,
  ];
}

/** What a range covers of the strip. A range that only counts back covers all of it. */
export function spanOf(edges: readonly string[], range: TimeRange | undefined): Span {
  const most = Math.max(edges.length - 1, 1);
  if (!range || 'last' in range) return [0, most];
  const from = edges.findLastIndex((edge) => edge <= toIso(range.start));
  const to = edges.findIndex((edge) => edge >= toIso(range.end));
  const first = Math.min(Math.max(from, 0), most - 1);
  return [first, Math.max(to < 0 ? most : to, first + 1)];
}

/** The trend, where bars can be drawn of it. */
export function asStrip(trend: Trend | undefined): Trend | undefined {
  return trend && trend.points.length > 1 && trend.bucketSeconds ? trend : undefined;
}

/** The time that the strip is about: `asked`, unless that is a part of the `shown` bars, which are about `whole`. */
export function wholeOf(
  asked: TimeRange | undefined,
  whole: TimeRange | undefined,
  shown: Trend | undefined,
): TimeRange | undefined {
  if (!asked || 'last' in asked || !shown) return asked;
  const edges = edgesOf(shown);
  const [first = '', last = ''] = [edges[0], edges.at(-1)];
  const isPart = Date.parse(asked.start) >= Date.parse(first) && Date.parse(asked.end) <= Date.parse(last);
  return isPart ? whole : asked;
}

/** The points inside a range, of a trend that may reach further. */
export function partOf(trend: Trend, range: TimeRange | undefined): Trend {
  if (!range || 'last' in range || !asStrip(trend)) return trend;
  return { ...trend, points: trend.points.slice(...spanOf(edgesOf(trend), range)) };
}

/** The range of a part of the strip; `undefined` for all of it. */
export function rangeOf(edges: readonly string[], [from, to]: Span): TimeRange | undefined {
  if (from <= 0 && to >= edges.length - 1) return undefined;
  return { start: edges[from] as string, end: edges[to] as string };
}

function toIso(time: string): string {
  const at = Date.parse(time);
  return Number.isNaN(at) ? time : new Date(at).toISOString();
}
