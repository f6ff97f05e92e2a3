import type { Range } from '../../../model/index.js';
import type { Query } from '../../http/url.js';
import type { PageOptions } from '../../types.js';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** At most 100: some lists refuse more, others cut it silently. */
export function pageSize({ pageSize: asked }: PageOptions = {}): number {
  return Math.min(Math.max(Math.trunc(asked ?? DEFAULT_PAGE) || DEFAULT_PAGE, 1), MAX_PAGE);
}

export function pageQuery(options: PageOptions = {}): Query {
  return { per_page: pageSize(options), cursor: options.cursor };
}

export function rangeQuery(range: Range | undefined): Query {
  if (!range) return {};
  return 'last' in range ? { statsPeriod: range.last } : { start: range.start, end: range.end };
}

/** An empty name would select the nameless environment, which normally holds nothing. */
export function environmentQuery(environments: readonly string[] | undefined): Query {
  const named = (environments ?? []).filter((name) => name !== '');
  return named.length > 0 ? { environment: named } : {};
}

export interface EventFilter {
  readonly environments?: readonly string[] | undefined;
  readonly range?: Range | undefined;
  readonly query?: string | undefined;
}

export async function eventQuery({ environments, range, query }: EventFilter): Promise<Query> {
  return {
    ...environmentQuery(environments),
    ...rangeQuery(range),
    ...(query ? { query: await compiled(query) } : {}),
  };
}

/** Words that search would take for operators, and the control characters of recent pages. */
const NEEDS_COMPILING = /\b(?:or|and)\b|\uf00d/i;

/** The search text as servers of every age accept it. The code for that loads when a text needs it. */
export async function compiled(query: string): Promise<string> {
  if (!NEEDS_COMPILING.test(query)) return query;
  const { compileQuery } = await import('../../search/compile.js');
  return compileQuery(query);
}

const UNIT_HOURS: { readonly [unit: string]: number } = { m: 1 / 60, h: 1, d: 24, w: 168 };

/** The length of a range in hours; 14 days for one that cannot be read. */
export function hoursOf(range: Range | undefined): number {
  if (range && !('last' in range)) {
    const hours = (Date.parse(range.end) - Date.parse(range.start)) / 3_600_000;
    return hours > 0 ? hours : 336;
  }
  const [, count, unit = ''] = /^(\d+)([mhdw])$/.exec(range?.last ?? '') ?? [];
  return count === undefined ? 336 : Number(count) * (UNIT_HOURS[unit] ?? 24);
}
