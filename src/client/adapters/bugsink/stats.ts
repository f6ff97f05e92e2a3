import type { IssueCounts, IssueRef, Scope } from '../../../model/index.js';
import { isCrashboardError } from '../../errors.js';
import type { CallOptions, IssueFace } from '../../types.js';
import { trendOf } from '../local/trend.js';
import type { ClientCalls } from '../types.js';
import type { BugsinkApi } from './api.js';
import type { EventDigest, EventPage, EventRow, EventStore } from './eventStore.js';
import { type Window, windowOf } from './window.js';

type StatsCalls = Pick<ClientCalls, 'getIssueStats'>;
type Stats = Awaited<ReturnType<ClientCalls['getIssueStats']>>[string];

/** What rows on screen lack, from the newest events of each: two requests a row, so ask for few. */
export function statsCalls(api: BugsinkApi, store: EventStore): StatsCalls {
  const { source, now } = api.context;

  const statsOf = async (
    id: string,
    scope: Scope,
    options: CallOptions | undefined,
  ): Promise<Stats | undefined> => {
    try {
      const page = await store.page(id, undefined, options, true);
      const [newest] = page.rows;
      const ref: IssueRef = { source, project: '', id };
      const digest = newest && (await store.digest(ref, newest, options));
      // Rows do not tell their environment.
      const window = windowOf(scope.range, now());
      const period = scope.environments.length > 0 ? undefined : periodOf(page, window, now());
      return { ...(period && { period }), ...(digest && { face: faceOf(digest) }) };
    } catch (error) {
      if (isCrashboardError(error, 'not_found')) return undefined;
      throw error;
    }
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

/** Exact or nothing: a count of what is left, or of what one page holds, would pass for the whole. */
function periodOf({ rows, next }: EventPage, window: Window, now: number): IssueCounts | undefined {
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
