import type { EventFilter } from './facts.js';
import { type EventTest, seriesFacts, userField } from './facts.js';
import { type IssueRecord, seriesCount, timeAt } from './issue.js';
import { visitor, visitorNumber } from './people.js';
import { segmentsOf, select } from './selection.js';
import type { Series } from './series.js';
import { PERIOD } from './tags.js';

export interface ValueCount {
  /** `''` for events without the tag. */
  readonly value: string;
  readonly count: number;
}

/** How the chosen events spread over the values of a tag, most frequent first. The counts add up to all of them. */
export function tagCounts(issue: IssueRecord, key: string, filter: EventFilter): readonly ValueCount[] {
  const counts = new Map<string, number>();
  const add = (value: string, count: number): void => {
    if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  };
  const { series } = issue;
  if (series !== undefined) {
    if (key === 'user' || filter.test?.usesUser === true) countEach(issue, series, key, filter, add);
    else countPeriods(series, key, filter, add);
  }
  countLive(issue, key, filter, add);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

type Add = (value: string, count: number) => void;

/** Tags depend on the index modulo `PERIOD`: one look per place and segment counts them all. */
function countPeriods(series: Series, key: string, filter: EventFilter, add: Add): void {
  const from = filter.from === undefined ? 0 : series.countBefore(filter.from);
  const to = filter.to === undefined ? series.count : series.countBefore(filter.to);
  const usesRelease = key === 'release' || filter.test?.usesRelease === true;
  if (to <= from) return;
  for (const segment of segmentsOf(series, from, to, { usesRelease })) {
    const length = segment.to - segment.from;
    for (let offset = 0; offset < Math.min(PERIOD, length); offset++) {
      const facts = seriesFacts(series, segment.from + offset, segment.current);
      if (filter.test?.matches(facts) === false) continue;
      add(facts.tag(key) ?? '', Math.floor((length - 1 - offset) / PERIOD) + 1);
    }
  }
}

function countEach(issue: IssueRecord, series: Series, key: string, filter: EventFilter, add: Add): void {
  const chosen = select(issue, filter);
  const generated = chosen.rankOf(series.count);
  if (key !== 'user') {
    for (let rank = 0; rank < generated; rank++)
      add(seriesFacts(series, chosen.at(rank), series.currentRelease(chosen.at(rank))).tag(key) ?? '', 1);
    return;
  }
  const perUser = new Map<number, number>();
  for (let rank = 0; rank < generated; rank++) {
    const user = series.userAt(chosen.at(rank));
    perUser.set(user, (perUser.get(user) ?? 0) + 1);
  }
  for (const [user, count] of perUser) add(userField(visitor(user), 'user') ?? '', count);
}

function countLive(issue: IssueRecord, key: string, filter: EventFilter, add: Add): void {
  const { live } = issue;
  if (live.length === 0) return;
  const chosen = select(issue, filter);
  const base = seriesCount(issue);
  for (let rank = chosen.rankOf(base); rank < chosen.count; rank++)
    add(live[chosen.at(rank) - base]?.tags[key] ?? '', 1);
}

/** When the chosen events first and last had a value; `undefined` when none has it. */
export function sightings(
  issue: IssueRecord,
  key: string,
  value: string,
  filter: EventFilter,
): readonly [first: number, last: number] | undefined {
  const user = key === 'user' && filter.test === undefined ? userNumber(value) : undefined;
  if (user !== undefined && issue.series !== undefined && issue.live.length === 0)
    return userSightings(issue.series, user, filter);
  const seen = select(issue, { ...filter, test: valueTest(key, value, filter) });
  return seen.count === 0 ? undefined : [timeAt(issue, seen.at(0)), timeAt(issue, seen.at(seen.count - 1))];
}

/** From both ends: everyone turns up before long. */
function userSightings(
  series: Series,
  user: number,
  { from, to }: EventFilter,
): readonly [number, number] | undefined {
  let first = from === undefined ? 0 : series.countBefore(from);
  let last = (to === undefined ? series.count : series.countBefore(to)) - 1;
  while (first <= last && series.userAt(first) !== user) first++;
  while (last >= first && series.userAt(last) !== user) last--;
  return first > last ? undefined : [series.timeAt(first), series.timeAt(last)];
}

function userNumber(value: string): number | undefined {
  return value.startsWith('id:') ? visitorNumber(value.slice(3)) : undefined;
}

function valueTest(key: string, value: string, { test }: EventFilter): EventTest {
  return {
    matches: (facts) => (facts.tag(key) ?? '') === value && (test?.matches(facts) ?? true),
    usesRelease: key === 'release' || test?.usesRelease === true,
    usesUser: key === 'user' || test?.usesUser === true,
  };
}
