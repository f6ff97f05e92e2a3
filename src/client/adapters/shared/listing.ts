import { type Page, rangeMs, type TimeRange } from '../../../model/index.js';
import type { Query } from '../../http/url.js';
import type { PageOptions } from '../../types/client.js';

/** Rows of the largest page. */
export const MAX_PAGE: number = 100;
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

/** The length of a range in hours; 14 days for one that cannot be read. */
export function hoursOf(range: TimeRange | undefined): number {
  const length = range && rangeMs(range);
  return length === undefined ? 336 : length / 3_600_000;
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
    page.items.length === 0 && page.nextCursor !== undefined && empty < MAX_EMPTY_PAGES;
    empty += 1
  ) {
    page = await read({ ...options, cursor: page.nextCursor });
    skipped += page.skipped;
  }
  return skipped === page.skipped ? page : { ...page, skipped };
}
