import { CancelledError, type QueryClient } from '@tanstack/query-core';
import type { ChangeOverlay } from '../../client/changes/overlay.js';
import { isCrashboardError, problemOf } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import type { Listing, Page, Problem, Resource, ScrollPosition } from '../../model/index.js';
import type { ListingRequest } from '../requests/requests.js';
import { FALLBACK_WAIT_MS, LONGEST_WAIT_MS } from '../requests/waits.js';
import { Ahead, type Early } from './Ahead.js';
import { Generation, type RowRules } from './generation.js';
import { SEED, type Seed } from './seed.js';

/** Pages kept in memory on either side of what is shown. */
const PAGES_BESIDE = 3;
/** So long the reader must rest on let-go pages before they are fetched again. */
const REST_MS = 60;

interface Options<T> {
  readonly queryClient: QueryClient;
  readonly client: Client;
  readonly request: ListingRequest<T>;
  /** What the reader has changed. Without it rows are shown as they came. */
  readonly overlay?: ChangeOverlay | undefined;
}

/**
 * Runs one listing: fetches its pages, lets go of far ones, fetches them again, begins new generations. What is
 * known at any time is in `getSnapshot`. Answers to an older generation are dropped.
 *
 * @typeParam T - The row.
 */
export class ListingController<T> {
  readonly #queryClient: QueryClient;
  readonly #client: Client;
  readonly #request: ListingRequest<T>;
  readonly #overlay: ChangeOverlay | undefined;
  readonly #rules: RowRules<T>;
  readonly #listeners = new Set<() => void>();
  /** Where the reader was, for coming back. Lives as long as the pages. */
  readonly scrollPosition: ScrollPosition = { current: undefined };
  #snapshot: Resource<Listing<T>> | undefined;
  #generation: Generation<T> | undefined;
  #updatedAt = '';
  /** When news were last looked for. */
  #lookedAt = '';
  #serial = 0;
  #isBeginning = false;
  /** The failure stays on screen while the listing is begun again. */
  #isHealing = false;
  #problem: Problem | undefined;
  #shown: readonly [number, number] = [0, 0];
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #waitTimer: ReturnType<typeof setTimeout> | undefined;
  #polling = 0;
  readonly #ahead = new Ahead<Page<T>>();
  #stopOverlay: (() => void) | undefined;
  #overlayVersion = 0;

  constructor({ queryClient, client, request, overlay }: Options<T>) {
    this.#queryClient = queryClient;
    this.#client = client;
    this.#request = request;
    this.#overlay = request.changes && overlay;
    this.#rules = rulesOf(request, overlay);
    this.#overlayVersion = overlay?.version ?? 0;
    const seed = queryClient.getQueryData<Seed<T>>(this.#key(SEED));
    if (seed) this.#adopt(seed.page, seed.at, Date.parse(seed.at));
  }

  /** What is known now. The same object until something changes. */
  getSnapshot = (): Resource<Listing<T>> => {
    this.#snapshot ??= this.#picture();
    return this.#snapshot;
  };

  /** The first listener starts the listing; when the last one leaves, requests under way are taken back. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#wake();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#pause();
    };
  };

  /**
   * Asks for the first page while the list is being drawn, so that the request waits for no paint. Changes nothing that
   * is shown, and may be called in a render that is thrown away.
   */
  askAhead = (): void => {
    if (this.#generation || this.#isBeginning || this.#problem) return;
    this.#ahead.ask((signal) => this.#request.loadPage(this.#client, { signal }));
  };

  get isIdle(): boolean {
    return this.#listeners.size === 0;
  }

  /** Begins a new generation. The rows on screen stay until its first page has come. */
  refresh = (): void => {
    this.#isHealing = false;
    this.#stopTimers();
    void this.#begin();
  };

  /** Begins again, without being asked to, what failed before any row came. */
  heal = (): void => {
    if (this.#generation || this.#isBeginning || this.isIdle) return;
    this.#isHealing = true;
    this.#stopTimers();
    void this.#begin();
  };

  /** Fetches the next page, or tries again the one that failed. */
  fetchNextPage = (): void => {
    const generation = this.#generation;
    if (!generation || generation.chain.next === undefined || generation.nextPageStatus === 'loading') return;
    clearTimeout(this.#waitTimer);
    void this.#next(generation);
  };

  /** The reader sees these slots: near pages are kept or fetched again, far ones let go. */
  setVisibleRows = (first: number, last: number): void => {
    const generation = this.#generation;
    if (!generation) return;
    const [oldFirst, oldLast] = this.#shown;
    this.#shown = [first, last];
    generation.show(first, last);
    const { chain } = generation;
    if (chain.held > 2 * PAGES_BESIDE + 1) {
      const from = chain.pageAt(Math.max(0, first)) - PAGES_BESIDE;
      const to = chain.pageAt(Math.min(chain.count - 1, last)) + PAGES_BESIDE;
      for (const page of chain.releaseOutside(from, to)) this.#forget(generation, page);
    }
    if (oldFirst === first && oldLast === last) return;
    clearTimeout(this.#restTimer);
    if (chain.missing(first, last).length > 0) {
      this.#restTimer = setTimeout(() => this.fetchMissing(), REST_MS);
    }
  };

  /** Fetches again what is missing among the slots on screen. */
  fetchMissing = (): void => {
    const generation = this.#generation;
    if (!generation) return;
    for (const page of generation.chain.missing(...this.#shown)) void this.#again(generation, page);
  };

  /** Looks for newer rows outside the chain. Rejects with the client's error, so that a poll can back off. */
  check = async (): Promise<void> => {
    const generation = this.#generation;
    if (!generation || this.#isBeginning) return;
    this.#polling += 1;
    const path = ['newer', this.#polling];
    const page = await this.#fetch(path, undefined);
    this.#queryClient.removeQueries({ queryKey: this.#key(...path), exact: true });
    if (generation !== this.#generation) return;
    generation.compare(page);
    this.#lookedAt = new Date().toISOString();
    this.#changed();
  };

  /** News could not be looked for, and not only once. */
  cannotLook = (error: unknown): void => {
    if (!this.#generation || isStopped(error)) return;
    this.#generation.pollProblem = { problem: problemOf(error), since: this.#lookedAt };
    this.#changed();
  };

  /** Looks for newer rows because the reader asks to. Failing again is told as before. */
  checkForNew = (): Promise<void> => this.check().catch(this.cannotLook);

  /** Lets go of everything. */
  dispose(): void {
    this.#pause();
    this.#ahead.drop();
    this.#generation = undefined;
    this.#queryClient.removeQueries({ queryKey: this.#key() });
  }

  async #begin(): Promise<void> {
    this.#serial += 1;
    const serial = this.#serial;
    const ahead = this.#ahead.take();
    const askedAt = ahead?.askedAt ?? Date.now();
    void this.#queryClient.cancelQueries({ queryKey: this.#key() });
    this.#isBeginning = true;
    this.#changed();
    try {
      const page = await this.#fetch([serial, 'first'], undefined, ahead);
      if (serial !== this.#serial) return;
      const old = this.#generation?.id;
      this.#adopt(page, new Date().toISOString(), askedAt);
      if (old) this.#queryClient.removeQueries({ queryKey: this.#key(Number(old)) });
    } catch (error) {
      if (serial !== this.#serial) return;
      this.#isBeginning = false;
      if (isStopped(error)) return this.#changed();
      this.#problem = problemOf(error);
      this.#continueAfter(this.#problem, this.refresh);
    }
    this.#changed();
    this.#goOn();
  }

  #adopt(page: Page<T>, at: string, askedAt: number): void {
    const name = JSON.stringify(this.#key());
    this.#generation = new Generation(String(this.#serial), this.#rules, page, name, askedAt);
    this.#shown = [0, 0];
    this.#updatedAt = at;
    this.#lookedAt = at;
    this.#isBeginning = false;
    this.#problem = undefined;
  }

  async #next(generation: Generation<T>): Promise<void> {
    const cursor = generation.chain.next;
    const askedAt = Date.now();
    generation.nextBegan();
    this.#changed();
    try {
      const page = await this.#fetch([Number(generation.id), cursor ?? 'first'], cursor);
      if (generation !== this.#generation) return;
      generation.nextArrived(page, askedAt);
    } catch (error) {
      if (generation !== this.#generation) return;
      if (isStopped(error)) generation.nextStopped();
      else {
        const problem = problemOf(error);
        generation.nextFailed(problem);
        this.#continueAfter(problem, this.fetchNextPage);
      }
    }
    this.#changed();
    this.#goOn();
  }

  /** A page without a new row must not look like the end. */
  #goOn(): void {
    if (this.#generation?.goesOn && this.#generation.nextPageStatus === 'idle' && !this.isIdle)
      this.fetchNextPage();
  }

  async #again(generation: Generation<T>, page: number): Promise<void> {
    const cursor = generation.chain.cursorOf(page);
    const askedAt = Date.now();
    try {
      const answer = await this.#fetch([Number(generation.id), cursor ?? 'first'], cursor);
      if (generation !== this.#generation) return;
      const [away] = answer.missing ?? [];
      // Without one server's rows those of the others would take their places.
      if (away) {
        this.#forget(generation, page);
        this.#stayedAway(generation, page, away.problem);
      } else generation.chain.restore(page, answer, askedAt);
    } catch (error) {
      if (generation !== this.#generation || isStopped(error)) return;
      this.#stayedAway(generation, page, problemOf(error));
    }
    this.#changed();
  }

  #stayedAway(generation: Generation<T>, page: number, problem: Problem): void {
    generation.chain.fail(page, problem);
    this.#continueAfter(problem, this.fetchMissing);
  }

  /** When the server says how long to wait, loading goes on by itself after that. */
  #continueAfter(problem: Problem, action: () => void): void {
    if (problem.code !== 'rate_limited') return;
    const wait = problem.retryAfterMs ?? FALLBACK_WAIT_MS;
    if (wait > LONGEST_WAIT_MS) return;
    clearTimeout(this.#waitTimer);
    this.#waitTimer = setTimeout(action, wait);
  }

  #fetch(
    path: readonly unknown[],
    cursor: string | undefined,
    ahead?: Early<Page<T>> | undefined,
  ): Promise<Page<T>> {
    return this.#queryClient.fetchQuery({
      queryKey: this.#key(...path),
      queryFn: ({ signal }) => {
        if (!ahead) return this.#request.loadPage(this.#client, { cursor, signal });
        signal.addEventListener('abort', ahead.stop, { once: true });
        return ahead.answer;
      },
      gcTime: Number.POSITIVE_INFINITY,
    });
  }

  #forget(generation: Generation<T>, page: number): void {
    const cursor = generation.chain.cursorOf(page) ?? 'first';
    this.#queryClient.removeQueries({ queryKey: this.#key(Number(generation.id), cursor), exact: true });
  }

  #key(...path: readonly unknown[]): readonly unknown[] {
    return [this.#client.id, ...this.#request.key, ...path];
  }

  #wake(): void {
    this.#stopOverlay = this.#overlay?.subscribe(() => this.#changed());
    // It may have changed while nobody listened.
    if (this.#overlay && this.#overlay.version !== this.#overlayVersion) this.#snapshot = undefined;
    if (!this.#generation && !this.#isBeginning) this.refresh();
  }

  #pause(): void {
    this.#stopTimers();
    this.#stopOverlay?.();
    this.#overlayVersion = this.#overlay?.version ?? 0;
    if (this.#isBeginning) {
      this.#serial += 1;
      this.#isBeginning = false;
      this.#snapshot = undefined;
    }
    void this.#queryClient.cancelQueries({ queryKey: this.#key() });
  }

  #stopTimers(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#waitTimer);
  }

  #changed(): void {
    this.#snapshot = undefined;
    for (const listener of this.#listeners) listener();
  }

  #picture(): Resource<Listing<T>> {
    const fetchStatus = this.#isBeginning ? 'fetching' : 'idle';
    if (this.#generation) {
      return {
        status: 'success',
        fetchStatus,
        data: this.#generation.listing(),
        updatedAt: this.#updatedAt,
        ...(this.#problem && { refreshProblem: this.#problem }),
      };
    }
    if (this.#problem && (this.#isHealing || !this.#isBeginning))
      return { status: 'error', fetchStatus, problem: this.#problem };
    return { status: 'pending', fetchStatus };
  }
}

function rulesOf<T>(request: ListingRequest<T>, overlay: ChangeOverlay | undefined): RowRules<T> {
  const { idOf, versionOf, changes } = request;
  if (!changes || !overlay) return { idOf, versionOf };
  return {
    idOf,
    versionOf,
    shown: (row, askedAt) => changes.apply(overlay, row, askedAt),
    isOurs: (row) => changes.has(overlay, row),
  };
}

/** The request was taken back by us. */
function isStopped(error: unknown): boolean {
  return error instanceof CancelledError || isCrashboardError(error, 'aborted');
}
