import type { Page, Range } from '../../../model/index.js';
import type { Query } from '../../http/url.js';
import type { PageOptions } from '../../types.js';

const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;

/** At most 100: some lists refuse more, others cut it silently. */
export function pageSize({ pageSize: asked }: PageOptions = {}): number {
  return Math.min(Math.max(Math.trunc(asked ?? DEFAULT_PAGE) || DEFAULT_PAGE, 1), MAX_PAGE);
}

/** An empty name would select the nameless environment, which normally holds nothing. */
export function environmentQuery(environments: readonly string[] | undefined): Query {
  const named = (environments ?? []).filter((name) => name !== '');
  return named.length > 0 ? { environment: named } : {};
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

/** Rows are filtered after a page is cut, so a page may be empty with more behind it. */
const MAX_EMPTY_PAGES = 5;

/** The first page with rows from the cursor on, a few empty ones skipped. */
export async function overEmptyPages<T>(
  options: PageOptions,
  read: (options: PageOptions) => Promise<Page<T>>,
): Promise<Page<T>> {
  let page = await read(options);
  let { skipped } = page;
  for (
    let empty = 0;
    page.items.length === 0 && page.next !== undefined && empty < MAX_EMPTY_PAGES;
    empty += 1
  ) {
    page = await read({ ...options, cursor: page.next });
    skipped += page.skipped;
  }
  return skipped === page.skipped ? page : { ...page, skipped };
}
