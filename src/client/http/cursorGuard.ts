/** Notices a server whose cursors lead in a circle, which would otherwise load the same rows for ever. */
export interface CursorGuard {
  /** The next cursor of a page, or `undefined` when following it leads back to this page. */
  check(listing: string, cursor: string | undefined, next: string | undefined): string | undefined;
}

const MAX_LISTINGS = 32;
const MAX_PAGES = 5000;

/**
 * Remembers which cursor led to which, per listing. Reading a page again is no circle: its cursor leads on to the
 * same page as before.
 */
export function createCursorGuard(): CursorGuard {
  const listings = new Map<string, Map<string, string>>();

  return {
    check(listing, cursor = '', next) {
      if (next === undefined || next === cursor) return undefined;
      const chain = listings.get(listing) ?? new Map<string, string>();
      listings.delete(listing);
      listings.set(listing, chain);
      const [oldest] = listings.size > MAX_LISTINGS ? listings.keys() : [];
      if (oldest !== undefined) listings.delete(oldest);
      if (chain.size > MAX_PAGES) chain.clear();
      if (leadsTo(chain, next, cursor)) return undefined;
      chain.set(cursor, next);
      return next;
    },
  };
}

function leadsTo(chain: ReadonlyMap<string, string>, from: string, target: string): boolean {
  let at: string | undefined = from;
  for (let steps = 0; at !== undefined && steps <= chain.size; steps += 1) {
    if (at === target) return true;
    at = chain.get(at);
  }
  return false;
}
