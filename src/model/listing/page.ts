import type { Problem } from './problem.js';

/** A server whose part of a list is missing, by the name that it was given, and why. */
export interface MissingSource {
  /** Name of the server. */
  readonly source: string;
  /** Why it did not answer. */
  readonly problem: Problem;
}

/** One page of a listing. */
export interface Page<T> {
  /** In the server's order. */
  readonly items: readonly T[];
  /** Cursor of the next page. Absent on the last page. Opaque: echo it unchanged. */
  readonly nextCursor?: string;
  /**
   * Why the listing, or one of several that it is merged from, ends here although the server named a next page:
   * `loop` = that leads back to pages already read.
   */
  readonly stoppedBy?: 'loop';
  /** How many items match in all, where the server says. */
  readonly total?: number;
  /** The server stops counting at `total`: read it as "at least". */
  readonly totalIsCapped?: boolean;
  /** How many items of this page could not be read, so that nothing vanishes silently. */
  readonly skipped: number;
  /** Words of the query that this server ignores. */
  readonly ignoredTokens?: readonly string[];
  /** The server's order changes while its pages are read: items may be missing between two of them. */
  readonly mayMiss?: boolean;
  /** In a list of several servers, those whose items are missing on this page and all later ones. */
  readonly missing?: readonly MissingSource[];
}
