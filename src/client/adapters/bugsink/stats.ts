import type { IssueCounts, IssueRef, IssueScope } from '../../../model/index.js';
import { isCrashboardError } from '../../http/errors.js';
import type { CallOptions, IssueFace } from '../../types/client.js';
import { trendOf } from '../local/trend.js';
import type { ClientCalls } from '../shared/adapter.js';
import type { BugsinkApi } from './api.js';
import type { DigestedCounts } from './digestedCounts.js';
import type { EventDigest, EventPage, EventRow, EventStore } from './eventStore.js';
import { type Window, windowOf } from './window.js';

type StatsCalls = Pick<ClientCalls, 'getIssueStats'>;
type Stats = Awaited<ReturnType<ClientCalls['getIssueStats']>>[string];

/** Pages of 250 light rows that are read to reach the start of a window. */
const MAX_PAGES = 5;

/** What rows on screen lack, from the newest events of each: two to six requests a row, so ask for few. */
export function statsCalls(api: BugsinkApi, store: EventStore, counts: DigestedCounts): StatsCalls {
  const { source, now } = api.context;

  const statsOf = async (
    id: string,
    scope: IssueScope,
    options: CallOptions | undefined,
  ): Promise<Stats | undefined> => {
    try {
      // Rows do not tell their environment.
      const window = scope.environments.length > 0 ? undefined : windowOf(scope.range, now());
      const first = await store.page(id, undefined, options, true);
      const [newest] = first.rows;
      const ref: IssueRef = { source, project: '', id };
      const digest = newest && (await store.digest(ref, newest, options));
      const period = window && (await periodOf(id, first, window, options));
      return { ...(period && { period }), ...(digest && { face: faceOf(digest) }) };
    } catch (error) {
      if (isCrashboardError(error, 'not_found')) return undefined;
      throw error;
    }
  };

  /** Exact or nothing: a count of what is left, or of what some pages hold, would pass for the whole. */
  const periodOf = async (
    id: string,
    first: EventPage,
    window: Window,
    options: CallOptions | undefined,
  ): Promise<IssueCounts | undefined> => {
    const [newest] = first.rows;
    // What comes after the newest event that is left was thrown away.
    if (!newest || newest.number === undefined) return undefined;
    const digested = await counts.of(id, options);
    if (digested === undefined || newest.number < digested) return undefined;
    return countsIn(await reachingBack(id, first, window, options), window, now());
  };

  /** The page and those after it, until one reaches before the window. */
  const reachingBack = async (
    id: string,
    first: EventPage,
    { from }: Window,
    options: CallOptions | undefined,
  ): Promise<EventPage> => {
    let page = first;
    for (let read = 1; read < MAX_PAGES && page.next !== undefined; read++) {
      const oldest = page.rows.at(-1)?.at;
      if (oldest !== undefined && oldest < from) break;
      const { rows, ...rest } = await store.page(id, page.next, options);
      page = { ...rest, rows: [...page.rows, ...rows] };
    }
    return page;
  };

  return {
    async getIssueStats(ids, scope, options) {
      const found = await Promise.all(
        ids.map(async (id) => [id, await statsOf(id, scope, options)] as const),
      );
      return Object.fromEntries(found.flatMap(([id, stats]) => (stats ? [[id, stats]] : [])));
    },
  };
}

function faceOf({ summary, isUnhandled }: EventDigest): IssueFace {
  const { title, level, platform, culprit } = summary;
  return {
    ...(title !== undefined && { title }),
    ...(level !== undefined && { level }),
    ...(platform !== undefined && { platform }),
    ...(culprit !== undefined && { culprit }),
    ...(isUnhandled !== undefined && { isUnhandled }),
  };
}

/** `undefined` where the rows have gaps, or do not reach back to the window's start. */
function countsIn({ rows, next }: EventPage, window: Window, now: number): IssueCounts | undefined {
  const outside = rows.findIndex(({ at }) => at !== undefined && at < window.from);
  if (outside < 0 && next !== undefined) return undefined;
  const isWhole = outside < 0;
  if (hasGaps(isWhole ? rows : rows.slice(0, outside + 1), isWhole)) return undefined;
  const upTo = isWhole ? rows : rows.slice(0, outside);
  const times = upTo.flatMap(({ at }) => (at === undefined || at > window.to ? [] : [at]));
  // The server's clock may be ahead of ours.
  const to = Number.isFinite(window.to) ? window.to : Math.max(now, ...times);
  const trend = trendOf(times, { ...window, to });
  return {
    events: times.length,
    ...(trend && times.length > 0 && { trend }),
  };
}

/** Thrown-away events leave holes in the numbering; the first one ever is number 1. */
function hasGaps(rows: readonly EventRow[], isWhole: boolean): boolean {
  const numbers = rows.map(({ number }) => number);
  if (numbers.length === 0 || (isWhole && numbers.at(-1) !== 1)) return true;
  return numbers.some((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) - 1);
}
