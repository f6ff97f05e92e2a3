import type { IssueCounts, TimeRange } from '../../../model/index.js';
import { normalizeIssueStats } from '../../normalize/issue/issueStats.js';
import { readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import type { AdapterContext } from '../shared/adapter.js';
import { answerRows } from '../shared/api.js';
import { hoursOf } from '../shared/listing.js';
import { type GlitchtipApi, isAbsent } from './api.js';

type Stats = { [id: string]: { period?: IssueCounts; lifetime?: IssueCounts } };

/** Ids in one request; twice as many are allowed. */
const MAX_STATS = 100;

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Counts of issues, by id. None where the version has no route for them. */
export async function statsOf(
  api: GlitchtipApi,
  ids: readonly string[],
  range: TimeRange,
  options: CallOptions | undefined,
): Promise<Stats> {
  const stats: Stats = {};
  for (let from = 0; from < ids.length; from += MAX_STATS) {
    if (api.context.capabilities.lacks('issues.stats')) break;
    Object.assign(stats, await statsOfSome(api, ids.slice(from, from + MAX_STATS), range, options));
  }
  return stats;
}

async function statsOfSome(
  api: GlitchtipApi,
  groups: readonly string[],
  range: TimeRange,
  options: CallOptions | undefined,
): Promise<Stats> {
  const { context } = api;
  try {
    const query = { groups, statsPeriod: statsPeriodOf(range) };
    const answer = await api.call('issueStats', { query }, options);
    context.capabilities.learn('issues.stats', 'yes');
    return issueStatsOf(context, answerRows(api, 'issueStats', answer), range);
  } catch (error) {
    if (!isAbsent(error) || !(await api.organizationAnswers(options))) throw error;
    context.capabilities.learn('issues.stats', 'no');
    return {};
  }
}

/** What the longer of the server's two periods holds. */
const LONGEST_HOURS = 14 * 24;

/** The shorter of the server's two periods that holds the range, or the longer one. */
function statsPeriodOf(range: TimeRange): '24h' | '14d' {
  return hoursOf(range) <= 24 ? '24h' : '14d';
}

/**
 * Counts for rows on screen. The server leaves out buckets without events and does not sort the others; and what
 * it calls users is the number of events.
 */
function issueStatsOf({ now }: AdapterContext, rows: readonly unknown[], range: TimeRange): Stats {
  const period = statsPeriodOf(range);
  return normalizeIssueStats(
    rows.map((value) => {
      const row = readObject(value);
      const buckets = readObject(row?.stats)?.[period];
      const trend = Array.isArray(buckets) ? filled(buckets, period, range, now()) : undefined;
      const isWhole = trend !== undefined && hoursOf(range) <= LONGEST_HOURS;
      return (
        row && {
          id: row.id,
          count: isWhole ? trend.reduce((sum, [, count]) => sum + count, 0) : undefined,
          stats: trend && { [period]: trend },
          lifetime: { count: row.count, firstSeen: row.firstSeen, lastSeen: row.lastSeen },
        }
      );
    }),
  );
}

/** Every bucket up to the present one, aligned as the server's are. */
function filled(
  buckets: readonly unknown[],
  period: '24h' | '14d',
  range: TimeRange,
  now: number,
): readonly (readonly [number, number])[] {
  const [seconds, length] = period === '24h' ? [HOUR, 24] : [DAY, 14];
  const counts = new Map<number, number>();
  for (const bucket of buckets) {
    const [at, count] = Array.isArray(bucket) ? bucket.map(Number) : [];
    if (at === undefined || count === undefined) continue;
    const start = at - (at % seconds);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const last = Math.floor(now / 1000 / seconds) * seconds;
  const wanted = Math.min(Math.max(Math.ceil((hoursOf(range) * HOUR) / seconds), 2), length);
  return Array.from({ length: wanted }, (_, index) => {
    const at = last - (wanted - 1 - index) * seconds;
    return [at, counts.get(at) ?? 0] as const;
  });
}
