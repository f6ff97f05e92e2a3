import type { MissingSource } from './page.js';
import type { Problem } from './problem.js';

/**
 * Where the rows of a long list come from.
 *
 * - `cursor`: `count` is what has been loaded so far; there may be more behind it.
 * - `time`: like `cursor`, and the server can jump to a date.
 * - `indexed`: data in hand; `count` is the whole.
 */
export interface RowSource<T> {
  /** How far a reader can jump. */
  readonly kind: 'cursor' | 'time' | 'indexed';
  /** How many slots there are. */
  readonly count: number;
  /**
   * The row in a slot. `undefined` while its page is not in memory, `'moved'` when the row left its slot: while the
   * page was away, or since the reader deleted or merged it.
   */
  get(index: number): T | 'moved' | undefined;
}

/** Where a reader is in a list. The list writes it while it scrolls and reads it when it comes back. */
export interface ScrollPosition {
  /** Where the reader is. `undefined` at the top. */
  current:
    | {
        /** The listing's `generation`: a place in another one means nothing. */
        readonly generation: string;
        /** Rows above the view; a fraction is part of a row. */
        readonly rows: number;
      }
    | undefined;
}

/** A listing as a view draws it: rows, what is known about the whole, and the state of its far end. */
export interface Listing<T> {
  /** The rows. */
  readonly source: RowSource<T>;
  /** Changes when scope or window change: scroll position and selection start anew. */
  readonly generation: string;
  /** How many there are in all, where the server says. With `totalIsCapped`: at least. */
  readonly total?: number;
  /** The server stopped counting at `total`. */
  readonly totalIsCapped?: boolean;
  /** Items on loaded pages that could not be read. */
  readonly skipped: number;
  /** Whether there is more behind what is loaded. */
  readonly hasNextPage: boolean;
  /** Whether the next page is on its way, or failed. */
  readonly nextPageStatus: 'idle' | 'loading' | 'error';
  /** Why the next page could not be had; set with `nextPageStatus: 'error'`. */
  readonly nextPageProblem?: Problem;
  /** Why the listing ends before the server said so: `loop` = the server sent a cursor it had sent before. */
  readonly stoppedBy?: 'loop';
  /** Set when a page that had been let go could not be fetched again; its slots stay `undefined`. */
  readonly gapProblem?: Problem;
  /** Rows that arrived since this generation began. */
  readonly newer?: { readonly count: number; readonly atLeast: boolean };
  /** Looking for news by itself failed several times in a row. `since` (ISO) is when it last went well. */
  readonly pollProblem?: { readonly problem: Problem; readonly since: string };
  /** Words of the query that this server ignores. */
  readonly ignoredTokens?: readonly string[];
  /** Rows may be missing or come twice, since the server's order changes while its pages are read. */
  readonly mayMiss?: boolean;
  /** In a list of several servers, those whose rows are missing, all or from some row on. */
  readonly missing?: readonly MissingSource[];
}

/** A row source over an array. */
export function toRowSource<T>(items: readonly T[]): RowSource<T> {
  return { kind: 'indexed', count: items.length, get: (index) => items[index] };
}

/** A finished listing over an array. */
export function toListing<T>(items: readonly T[], generation = 'static'): Listing<T> {
  return {
    source: toRowSource(items),
    generation,
    total: items.length,
    skipped: 0,
    hasNextPage: false,
    nextPageStatus: 'idle',
  };
}
