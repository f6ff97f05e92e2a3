import { type DroppedSlot, droppedCount, droppedIn } from './dropped.js';
import { type EventFilter, type EventTest, type Facts, seriesFacts } from './facts.js';
import { type IssueRecord, seriesCount, timeAt } from './issue.js';
import { firstWhere, type Series } from './series.js';
import { PERIOD } from './tags.js';

/** The chosen events of an issue, oldest first, without a list of them where that can be helped. */
export interface Selection {
  readonly count: number;
  /** Position in the issue of the `rank`-th chosen event. */
  at(rank: number): number;
  /** How many chosen events are before a position. */
  rankOf(position: number): number;
  /** Chosen events that are counted and no longer stored. */
  readonly dropped?: readonly DroppedSlot[];
}

export function select(issue: IssueRecord, filter: EventFilter): Selection {
  const generated = issue.series === undefined ? NOTHING : selectSeries(issue.series, filter);
  if (issue.live.length === 0 && issue.dropped === undefined) return generated;
  const chosen = join(generated, listed(livePositions(issue, filter)));
  return issue.dropped === undefined ? chosen : { ...chosen, dropped: droppedIn(issue.dropped, filter) };
}

const NOTHING: Selection = { count: 0, at: () => -1, rankOf: () => 0 };

function selectSeries(series: Series, filter: EventFilter): Selection {
  const from = filter.from === undefined ? 0 : series.countBefore(filter.from);
  const to = filter.to === undefined ? series.count : series.countBefore(filter.to);
  if (to <= from) return NOTHING;
  const { test } = filter;
  if (test === undefined) return span(from, to);
  if (test.usesUser || to - from <= PERIOD) return listed(matching(series, from, to, test));
  return segmentsOf(series, from, to, test)
    .map((segment) => periodic(series, segment, test))
    .reduce(join);
}

/** All positions of `[from, to)`. */
function span(from: number, to: number): Selection {
  return {
    count: to - from,
    at: (rank) => from + rank,
    rankOf: (position) => clamp(position - from, 0, to - from),
  };
}

function listed(positions: readonly number[]): Selection {
  return {
    count: positions.length,
    at: (rank) => positions[rank] ?? -1,
    rankOf: (position) => firstWhere(positions.length, (index) => (positions[index] ?? 0) >= position),
  };
}

function join(first: Selection, second: Selection): Selection {
  return {
    count: first.count + second.count,
    at: (rank) => (rank < first.count ? first.at(rank) : second.at(rank - first.count)),
    rankOf: (position) => first.rankOf(position) + second.rankOf(position),
  };
}

interface Segment {
  readonly from: number;
  readonly to: number;
  /** Index of the newest release during the segment. */
  readonly current: number;
}

/** Runs of events during which a tag depends on the index modulo `PERIOD` alone. */
export function segmentsOf(
  series: Series,
  from: number,
  to: number,
  uses: { readonly usesRelease: boolean },
): Segment[] {
  if (!uses.usesRelease) return [{ from, to, current: series.currentRelease(from) }];
  const segments: Segment[] = [];
  let start = from;
  while (start < to) {
    const current = series.currentRelease(start);
    const next = series.releases[current + 1];
    const end = next === undefined ? to : clamp(series.countBefore(next.created), start + 1, to);
    segments.push({ from: start, to: end, current });
    start = end;
  }
  return segments;
}

function periodic(series: Series, { from, to, current }: Segment, test: EventTest): Selection {
  const before = new Uint16Array(PERIOD + 1);
  for (let place = 0; place < PERIOD; place++) {
    before[place + 1] = (before[place] ?? 0) + (test.matches(seriesFacts(series, place, current)) ? 1 : 0);
  }
  const perPeriod = before[PERIOD] ?? 0;
  const upTo = (index: number): number =>
    Math.floor(index / PERIOD) * perPeriod + (before[index % PERIOD] ?? 0);
  const base = upTo(from);
  const rankOf = (position: number): number => upTo(clamp(position, from, to)) - base;
  return {
    count: upTo(to) - base,
    at: (rank) => from + firstWhere(to - from, (offset) => rankOf(from + offset + 1) > rank),
    rankOf,
  };
}

function matching(series: Series, from: number, to: number, test: EventTest): number[] {
  const found: number[] = [];
  for (const segment of segmentsOf(series, from, to, test)) {
    for (let index = segment.from; index < segment.to; index++) {
      if (test.matches(seriesFacts(series, index, segment.current))) found.push(index);
    }
  }
  return found;
}

function livePositions(issue: IssueRecord, { from = -Infinity, to = Infinity, test }: EventFilter): number[] {
  const base = seriesCount(issue);
  return issue.live.flatMap((event, index) => {
    const facts: Facts = { tag: (key) => event.tags[key] };
    return event.at >= from && event.at < to && (test?.matches(facts) ?? true) ? [base + index] : [];
  });
}

/** Different users among the chosen events. */
export function countUsers(issue: IssueRecord, chosen: Selection): number {
  const { series } = issue;
  const known = series === undefined ? new Set<number | string>() : usersOf(series, chosen);
  const generated = series === undefined ? 0 : chosen.rankOf(series.count);
  for (let rank = generated; rank < chosen.count; rank++) {
    const user = issue.live[chosen.at(rank) - seriesCount(issue)]?.tags.user;
    if (user !== undefined) known.add(user);
  }
  for (const { users } of chosen.dropped ?? []) for (const user of users) known.add(user);
  return known.size;
}

function usersOf(series: Series, chosen: Selection): Set<number | string> {
  const known = new Set<number | string>();
  const generated = chosen.rankOf(series.count);
  // Past that many, everyone has turned up.
  if (generated > series.users * 12 + 40_000) for (let user = 0; user < series.users; user++) known.add(user);
  else for (let rank = 0; rank < generated; rank++) known.add(series.userAt(chosen.at(rank)));
  return known;
}

/** How many there were, stored or not. */
export function countOf({ count, dropped = [] }: Selection): number {
  return count + droppedCount(dropped);
}

/** Chosen events per bucket; each bucket begins at its time and the last one ends at `end`. */
export function bucketCounts(
  issue: IssueRecord,
  chosen: Selection,
  starts: readonly number[],
  end: number,
): number[] {
  const edges = [...starts, end].map((time) =>
    firstWhere(chosen.count, (rank) => timeAt(issue, chosen.at(rank)) >= time),
  );
  const counts = starts.map((_, index) => (edges[index + 1] ?? 0) - (edges[index] ?? 0));
  for (const { first, count } of chosen.dropped ?? []) {
    const bucket = starts.findLastIndex((start) => start <= first);
    if (bucket >= 0 && first < end) counts[bucket] = (counts[bucket] ?? 0) + count;
  }
  return counts;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
