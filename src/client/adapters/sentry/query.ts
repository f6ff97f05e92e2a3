import type { TimeRange } from '../../../model/index.js';
import { compileQuery } from '../../../search/compile.js';
import type { Query } from '../../http/url.js';
import type { PageOptions } from '../../types/client.js';
import { environmentQuery, pageSize } from '../shared/listing.js';

export function pageQuery(options: PageOptions = {}): Query {
  return { per_page: pageSize(options), cursor: options.cursor };
}

export function rangeQuery(range: TimeRange | undefined): Query {
  if (!range) return {};
  return 'last' in range ? { statsPeriod: range.last } : { start: range.start, end: range.end };
}

export interface EventFilter {
  readonly environments?: readonly string[] | undefined;
  readonly range?: TimeRange | undefined;
  readonly query?: string | undefined;
}

export function eventQuery({ environments, range, query }: EventFilter): Query {
  return {
    ...environmentQuery(environments),
    ...rangeQuery(range),
    ...(query ? { query: compiled(query) } : {}),
  };
}

/** Words that search would take for operators, and the control characters of recent pages. */
const NEEDS_COMPILING = /\b(?:or|and)\b|\uf00d/i;

/** The search text as servers of every age accept it. */
export function compiled(query: string): string {
  return NEEDS_COMPILING.test(query) ? compileQuery(query) : query;
}
