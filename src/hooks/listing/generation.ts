import type { Listing, MissingSource, Page, Problem, RowSource } from '../../model/index.js';
import { Chain } from './chain.js';
import { countNewer, type Head, type Newer } from './newer.js';

/** How the rows of a listing are told apart. */
export interface RowIdentity<T> {
  idOf(row: T): string;
  versionOf(row: T): string;
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
  readonly #identity: RowIdentity<T>;
  #head: Head = new Map();
  #total: number | undefined;
  #totalIsCapped = false;
  #ignoredTokens: readonly string[] | undefined;
  #missing: readonly MissingSource[] = [];
  #newer: Newer | undefined;
  /** Why nobody knows of news, since it was last looked for. */
  newsProblem: Listing<T>['newsProblem'];
  #nextStatus: 'idle' | 'loading' | 'error' = 'idle';
  #nextProblem: Problem | undefined;
  #emptyRun = 0;
  #shown: readonly [number, number] = [0, 0];

  constructor(id: string, identity: RowIdentity<T>, firstPage: Page<T>, listing = '') {
    this.id = id;
    this.name = `${id} ${listing}`;
    this.#identity = identity;
    this.chain = new Chain((row) => identity.idOf(row));
    this.chain.append(firstPage);
    this.#head = new Map(firstPage.items.map((row) => [identity.idOf(row), identity.versionOf(row)]));
    this.#total = firstPage.total;
    this.#totalIsCapped = firstPage.totalIsCapped === true;
    this.#ignoredTokens = firstPage.ignoredTokens;
    this.#missing = firstPage.missing ?? [];
    this.#emptyRun = this.chain.count === 0 ? 1 : 0;
  }

  get nextStatus(): 'idle' | 'loading' | 'error' {
    return this.#nextStatus;
  }

  /** Whether the page just added had nothing new and the next should be fetched without being asked. */
  get goesOn(): boolean {
    return this.#emptyRun > 0 && this.#emptyRun < MOST_EMPTY_PAGES && this.chain.next !== undefined;
  }

  nextBegan(): void {
    this.#nextStatus = 'loading';
    this.#nextProblem = undefined;
  }

  nextArrived(page: Page<T>): void {
    const { added } = this.chain.append(page);
    this.#nextStatus = 'idle';
    this.#emptyRun = added === 0 ? this.#emptyRun + 1 : 0;
    if (page.total !== undefined) this.#total = page.total;
    this.#missing = [...this.#missing, ...(page.missing ?? [])];
  }

  nextFailed(problem: Problem): void {
    this.#nextStatus = 'error';
    this.#nextProblem = problem;
  }

  /** The request was taken back; nobody needs to know. */
  nextStopped(): void {
    this.#nextStatus = 'idle';
  }

  /** The reader sees these slots now. */
  show(first: number, last: number): void {
    this.#shown = [first, last];
  }

  /** Compares a first page fetched outside the chain with the one this generation began with. */
  compare(freshPage: Page<T>): void {
    const { idOf, versionOf } = this.#identity;
    this.newsProblem = undefined;
    this.#newer = countNewer(this.#head, freshPage.items, idOf, versionOf);
  }

  /** A picture of now, for views. */
  listing(): Listing<T> {
    const { chain } = this;
    const newer = this.#allNewer();
    const gapProblem = chain.problem(...this.#shown);
    return {
      source: sourceOf(chain),
      generation: this.name,
      ...(this.#total !== undefined && { total: Math.max(this.#total, chain.count) }),
      ...(this.#totalIsCapped && { totalIsCapped: true }),
      skipped: chain.skipped,
      hasNext: chain.next !== undefined,
      nextStatus: this.#nextStatus,
      ...(this.#nextProblem && { nextProblem: this.#nextProblem }),
      // One of several lists may have ended early while the others go on.
      ...(chain.looped && chain.next === undefined && { cut: 'loop' as const }),
      ...(gapProblem && { gapProblem }),
      ...(newer && { newer }),
      ...(this.newsProblem && { newsProblem: this.newsProblem }),
      ...(this.#ignoredTokens?.length && { ignoredTokens: this.#ignoredTokens }),
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
function sourceOf<T>(chain: Chain<T>): RowSource<T> {
  return { kind: 'cursor', count: chain.count, get: (slot) => chain.get(slot) };
}
