import type { Page } from '../../model/index.js';

/** What has more pages than this is better asked for by name. */
const MOST_PAGES = 10;

type LoadPage<T> = (page: {
  readonly cursor: string | undefined;
  readonly pageSize: number;
}) => Promise<Page<T>>;

/** The rows of a short list, page after page, up to a thousand. */
export async function allPages<T>(load: LoadPage<T>): Promise<readonly T[]> {
  return (await firstPages(load, MOST_PAGES)).rows;
}

/** The rows of the first pages, a hundred each; says whether there are more. */
export async function firstPages<T>(
  load: LoadPage<T>,
  most: number,
): Promise<{ readonly rows: readonly T[]; readonly isCapped: boolean }> {
  const rows: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < most; pages += 1) {
    const page = await load({ cursor, pageSize: 100 });
    rows.push(...page.items);
    if (page.nextCursor === undefined || page.nextCursor === cursor) return { rows, isCapped: false };
    cursor = page.nextCursor;
  }
  return { rows, isCapped: true };
}
