import type { Range } from '../../../model/index.js';
import type { Query } from '../../http/url.js';
import type { PageOptions } from '../../types.js';
import { environmentQuery, pageSize } from '../shared/listing.js';

export function pageQuery(options: PageOptions = {}): Query {
  return { per_page: pageSize(options), cursor: options.cursor };
}

export function rangeQuery(range: Range | undefined): Query {
  if (!range) return {};
  return 'last' in range ? { statsPeriod: range.last } : { start: range.start, end: range.end };
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
