import type { ServerPage } from './api.js';

/** Server pages hold several of ours: what is left of one is not fetched again. */
export interface PageCache {
  get(key: string): ServerPage | undefined;
  set(key: string, page: ServerPage): void;
}

const KEPT_MS = 60_000;
const MAX_PAGES = 24;

export function createPageCache(now: () => number): PageCache {
  const pages = new Map<string, { readonly page: ServerPage; readonly until: number }>();
  return {
    get(key) {
      const kept = pages.get(key);
      return kept && kept.until > now() ? kept.page : undefined;
    },
    set(key, page) {
      pages.delete(key);
      pages.set(key, { page, until: now() + KEPT_MS });
      const [oldest] = pages.size > MAX_PAGES ? pages.keys() : [];
      if (oldest !== undefined) pages.delete(oldest);
    },
  };
}
