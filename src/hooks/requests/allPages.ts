import type { Page } from '../../model/index.js';

/** What has more pages than this is better asked for by name. */
const MOST_PAGES = 10;

/** The rows of a short list, page after page, up to a thousand. */
export async function allPages<T>(
  load: (page: { readonly cursor: string | undefined; readonly pageSize: number }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const rows: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await load({ cursor, pageSize: 100 });
    rows.push(...page.items);
    if (page.nextCursor === undefined || page.nextCursor === cursor) break;
    cursor = page.nextCursor;
  }
  return rows;
}
