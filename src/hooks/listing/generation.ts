import type { Listing, MissingSource, Page, Problem, RowSource } from '../../model/index.js';
import { Chain } from './chain.js';
import { countNewer, type Head, type Newer } from './newer.js';

/** How the rows of a listing are told apart, and what the reader has made of them. */
export interface RowRules<T> {
  idOf(row: T): string;
  versionOf(row: T): string;
  /** The row as it should be shown; `undefined` for one that is gone. Default: as it came. */
  shown?(row: T, askedAt: number): T | undefined;
  /** The reader has changed it here. Default: no. */
  isOurs?(row: T): boolean;
}

/** After so many pages without a new row in a run, going on is the reader's decision. */
const MOST_EMPTY_PAGES = 5;

/**
 * One reading of a listing: a chain of pages under one frozen scope, what the server said about the whole, and
 * the state of the far end. Knows nothing of networks and timers.
 *
 * @typeParam T - The row.
 */
export class Generation<T> {
  readonly id: string;
  /** Like `id`, and unlike every generation of other listings. */
  readonly name: string;
  readonly chain: Chain<T>;
  readonly #rules: RowRules<T>;
  #head: Head = new Map();
  #total: number | undefined;
  #totalIsCapped = false;
  #ignoredTokens: readonly string[] | undefined;
  #mayMiss = false;
  #missing: readonly MissingSource[] = [];
  #newer: Newer | undefined;
  /** Why nobody knows of news, since it was last looked for. */
  pollProblem: Listing<T>['pollProblem'];
  #nextPageStatus: 'idle' | 'loading' | 'error' = 'idle';
  #nextPageProblem: Problem | undefined;
  #emptyRun = 0;
  #shown: readonly [number, number] = [0, 0];

  constructor(id: string, rules: RowRules<T>, firstPage: Page<T>, listing = '', askedAt = 0) {
    this.id = id;
    this.name = `${id} ${listing}`;
    this.#rules = rules;
    this.chain = new Chain((row) => rules.idOf(row));
    this.chain.append(firstPage, askedAt);
    this.#head = new Map(firstPage.items.map((row) => [rules.idOf(row), rules.versionOf(row)]));
    this.#total = firstPage.total;
    this.#totalIsCapped = firstPage.totalIsCapped === true;
    this.#ignoredTokens = firstPage.ignoredTokens;
    this.#mayMiss = firstPage.mayMiss === true;
    this.#missing = firstPage.missing ?? [];
    this.#emptyRun = this.chain.count === 0 ? 1 : 0;
  }

  get nextPageStatus(): 'idle' | 'loading' | 'error' {
    return this.#nextPageStatus;
  }

  /** Whether the page just added had nothing new and the next should be fetched without being asked. */
  get goesOn(): boolean {
    return this.#emptyRun > 0 && this.#emptyRun < MOST_EMPTY_PAGES && this.chain.next !== undefined;
  }

  nextBegan(): void {
    this.#nextPageStatus = 'loading';
    this.#nextPageProblem = undefined;
  }

  nextArrived(page: Page<T>, askedAt = 0): void {
    const { added } = this.chain.append(page, askedAt);
    this.#nextPageStatus = 'idle';
    this.#emptyRun = added === 0 ? this.#emptyRun + 1 : 0;
    if (page.total !== undefined) this.#total = page.total;
    this.#missing = [...this.#missing, ...(page.missing ?? [])];
  }

  nextFailed(problem: Problem): void {
    this.#nextPageStatus = 'error';
    this.#nextPageProblem = problem;
  }

  /** The request was taken back; nobody needs to know. */
  nextStopped(): void {
    this.#nextPageStatus = 'idle';
  }

  /** The reader sees these slots now. */
  show(first: number, last: number): void {
    this.#shown = [first, last];
  }

  /** Compares a first page fetched outside the chain with the one this generation began with. */
  compare(freshPage: Page<T>): void {
    const { idOf, versionOf, isOurs } = this.#rules;
    this.pollProblem = undefined;
    // What the reader did is no news.
    const versionNow = (row: T): string => (isOurs?.(row) && this.#head.get(idOf(row))) || versionOf(row);
    this.#newer = countNewer(this.#head, freshPage.items, idOf, versionNow);
  }

  /** A picture of now, for views. */
  listing(): Listing<T> {
    const { chain } = this;
    const newer = this.#allNewer();
    const gapProblem = chain.problem(...this.#shown);
    return {
      source: sourceOf(chain, this.#rules),
      generation: this.name,
      ...(this.#total !== undefined && { total: Math.max(this.#total, chain.count) }),
      ...(this.#totalIsCapped && { totalIsCapped: true }),
      skipped: chain.skipped,
      hasNextPage: chain.next !== undefined,
      nextPageStatus: this.#nextPageStatus,
      ...(this.#nextPageProblem && { nextPageProblem: this.#nextPageProblem }),
      // One of several lists may have ended early while the others go on.
      ...(chain.looped && chain.next === undefined && { stoppedBy: 'loop' as const }),
      ...(gapProblem && { gapProblem }),
      ...(newer && { newer }),
      ...(this.pollProblem && { pollProblem: this.pollProblem }),
      ...(this.#ignoredTokens?.length && { ignoredTokens: this.#ignoredTokens }),
      ...(this.#mayMiss && { mayMiss: true }),
      ...(this.#missing.length > 0 && { missing: this.#missing }),
    };
  }

  #allNewer(): Newer | undefined {
    const count = (this.#newer?.count ?? 0) + this.chain.overflow;
    if (count === 0) return undefined;
    return { count, atLeast: this.#newer?.atLeast ?? false };
  }
}

/** The slots as they are now. The count is fixed, so that what was drawn stays what it was. */
function sourceOf<T>(chain: Chain<T>, { shown }: RowRules<T>): RowSource<T> {
  const get = (slot: number): T | 'moved' | undefined => {
    const row = chain.get(slot);
    if (!shown || row === undefined || row === 'moved') return row;
    // A row that is gone leaves its slot, so that those below do not jump.
    return shown(row, chain.askedAt(slot)) ?? 'moved';
  };
  return { kind: 'cursor', count: chain.count, get };
}
