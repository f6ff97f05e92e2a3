import type { Page } from '../../model/index.js';

/** Last step of the cache key of a seed. */
export const SEED = 'seed';

/** The first page of a listing, fetched before the listing began, e.g. on a server. */
export interface Seed<T> {
  readonly page: Page<T>;
  /** When (ISO). */
  readonly at: string;
}
