import { itemAt, type Page, type Problem } from '../../model/index.js';

/** One page of the chain: its place among the slots, and its rows while they are in memory. */
interface Link<T> {
  readonly cursor: string | undefined;
  /** First slot. */
  readonly start: number;
  /** Slots. Fixed when the page first arrives, so that nothing below it ever jumps. */
  readonly count: number;
  readonly skipped: number;
  /** When the rows were asked for, in epoch milliseconds. */
  askedAt: number;
  rows: readonly T[] | undefined;
  problem: Problem | undefined;
}

/** What `append` did with a page. */
export interface Appended {
  /** Rows added. */
  readonly added: number;
  /** Rows left out because another page in memory has them. */
  readonly doubled: number;
}

/**
 * The pages of one generation of a listing: a chain of cursors with fixed slots. Knows nothing of networks and
 * timers. Rows of far pages can be let go and put back; what that costs in memory is one small record a page.
 *
 * @typeParam T - The row.
 */
export class Chain<T> {
  readonly #idOf: (row: T) => string;
  readonly #links: Link<T>[] = [];
  /** Ids of the rows in memory. */
  readonly #ids = new Set<string>();
  readonly #cursors = new Set<string>();
  /** Pages in memory. */
  readonly #held = new Set<number>();
  #next: string | undefined;
  #skipped = 0;
  #overflow = 0;
  #looped = false;

  constructor(idOf: (row: T) => string) {
    this.#idOf = idOf;
  }

  /** Slots so far. */
  get count(): number {
    const last = this.#links.at(-1);
    return last ? last.start + last.count : 0;
  }

  get pageCount(): number {
    return this.#links.length;
  }

  /** Cursor of the page after the last. `undefined` at the end, and before the first page. */
  get next(): string | undefined {
    return this.#next;
  }

  /** The server sent a cursor again: the chain, or a list it is merged from, ended there. */
  get looped(): boolean {
    return this.#looped;
  }

  get skipped(): number {
    return this.#skipped;
  }

  /** Rows that came back with a page and found no slot. They are to be counted as "newer". */
  get overflow(): number {
    return this.#overflow;
  }

  /** How many pages are in memory. */
  get held(): number {
    return this.#held.size;
  }

  /** The cursor a page was fetched with. */
  cursorOf(pageIndex: number): string | undefined {
    return this.#links[pageIndex]?.cursor;
  }

  /** Adds the page that was fetched with `next` (the first: with no cursor). */
  append(page: Page<T>, askedAt = 0): Appended {
    const cursor = this.#next;
    const rows = this.#fresh(page.items);
    this.#links.push({
      cursor,
      start: this.count,
      count: rows.length,
      skipped: page.skipped,
      askedAt,
      rows,
      problem: undefined,
    });
    this.#held.add(this.#links.length - 1);
    this.#skipped += page.skipped;
    this.#follow(page.nextCursor);
    if (page.stoppedBy === 'loop') this.#looped = true;
    return { added: rows.length, doubled: page.items.length - rows.length };
  }

  #follow(next: string | undefined): void {
    const isBack = next !== undefined && this.#cursors.has(next);
    if (isBack) this.#looped = true;
    this.#next = isBack ? undefined : next;
    if (next !== undefined) this.#cursors.add(next);
  }

  /** The rows that no page in memory has, and that do not come twice. Remembers their ids. */
  #fresh(items: readonly T[]): readonly T[] {
    return items.filter((row) => {
      const id = this.#idOf(row);
      if (this.#ids.has(id)) return false;
      this.#ids.add(id);
      return true;
    });
  }

  /** The row in a slot; `'moved'` when its page came back without it; `undefined` while its page is away. */
  get(slot: number): T | 'moved' | undefined {
    const link = this.#links[this.pageAt(slot)];
    if (!link?.rows) return undefined;
    return link.rows[slot - link.start] ?? 'moved';
  }

  /** When the row in a slot was asked for, in epoch milliseconds. */
  askedAt(slot: number): number {
    return this.#links[this.pageAt(slot)]?.askedAt ?? 0;
  }

  /** Index of the page that holds a slot, or -1. */
  pageAt(slot: number): number {
    if (slot < 0 || slot >= this.count) return -1;
    let low = 0;
    let high = this.#links.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (itemAt(this.#links, middle).start <= slot) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Pages among the slots `first` to `last` whose rows are away. */
  missing(first: number, last: number): readonly number[] {
    const away: number[] = [];
    const from = this.pageAt(Math.max(0, first));
    if (from < 0) return away;
    for (let index = from; index < this.#links.length; index += 1) {
      const link = itemAt(this.#links, index);
      if (link.start > last) break;
      if (!link.rows && link.count > 0) away.push(index);
    }
    return away;
  }

  /** Lets go of the rows of every page outside `from` to `to`. Returns those pages. */
  releaseOutside(from: number, to: number): readonly number[] {
    const released: number[] = [];
    for (const index of this.#held) {
      if (index >= from && index <= to) continue;
      const link = this.#links[index];
      for (const row of link?.rows ?? []) this.#ids.delete(this.#idOf(row));
      if (link) link.rows = undefined;
      this.#held.delete(index);
      released.push(index);
    }
    return released;
  }

  /**
   * Puts a page back that had been let go. It keeps its slots: fewer rows leave `'moved'` ones, more are counted
   * in `overflow`.
   */
  restore(pageIndex: number, page: Page<T>, askedAt = 0): void {
    const link = this.#links[pageIndex];
    if (!link || link.rows) return;
    const kept = this.#fresh(page.items);
    const surplus = kept.slice(link.count);
    for (const row of surplus) this.#ids.delete(this.#idOf(row));
    this.#overflow += surplus.length;
    link.rows = kept.slice(0, link.count);
    link.askedAt = askedAt;
    link.problem = undefined;
    this.#held.add(pageIndex);
  }

  /** Notes that a page could not be fetched again. */
  fail(pageIndex: number, problem: Problem | undefined): void {
    const link = this.#links[pageIndex];
    if (link && !link.rows) link.problem = problem;
  }

  /** The first problem among the slots `first` to `last`. */
  problem(first: number, last: number): Problem | undefined {
    for (const index of this.missing(first, last)) {
      const problem = this.#links[index]?.problem;
      if (problem) return problem;
    }
    return undefined;
  }
}
