/** Pages read lately: what is left of one is not fetched again. */
export interface PageCache<P> {
  get(key: string): P | undefined;
  set(key: string, page: P): void;
}

const KEPT_MS = 60_000;
const MAX_PAGES = 24;

export function createPageCache<P>(now: () => number): PageCache<P> {
  const pages = new Map<string, { readonly page: P; readonly until: number }>();
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
