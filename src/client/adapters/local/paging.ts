import type { Page } from '../../../model/index.js';
import type { PageOptions } from '../../types/client.js';

const DEFAULT_PAGE = 50;
const MAX_PAGE = 100;

/** One page of a list in hand. The cursor is the place of the next row; one that is none starts anew. */
export function pageOf<T>(items: readonly T[], options: PageOptions = {}, skipped = 0): Page<T> {
  const asked = Math.trunc(options.pageSize ?? DEFAULT_PAGE) || DEFAULT_PAGE;
  const size = Math.min(Math.max(asked, 1), MAX_PAGE);
  const start = /^\d{1,9}$/.test(options.cursor ?? '') ? Number(options.cursor) : 0;
  const end = start + size;
  const page = { items: items.slice(start, end), total: items.length, skipped: start === 0 ? skipped : 0 };
  return end < items.length ? { ...page, nextCursor: String(end) } : page;
}
