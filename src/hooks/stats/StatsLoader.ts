import { problemOf } from '../../client/http/errors.js';
import type { Client, IssueFace } from '../../client/types/client.js';
import type { IssueCounts, IssueScope, Problem } from '../../model/index.js';
import { FALLBACK_WAIT_MS } from '../requests/waits.js';

/** The numbers of one issue. */
export interface IssueNumbers {
  readonly period?: IssueCounts | undefined;
  readonly lifetime?: IssueCounts | undefined;
  readonly matching?: IssueCounts | undefined;
  /** What the issue's newest event tells, where the list does not. */
  readonly face?: IssueFace | undefined;
}

/** Numbers by issue id, and whether more are on their way. */
export interface IssueStats {
  /** Counts by the issue's id. */
  readonly byId: ReadonlyMap<string, IssueNumbers>;
  /** How far the counts are. */
  readonly status: 'idle' | 'loading' | 'waiting' | 'error';
  /** Why loading waits or stopped. */
  readonly problem?: Problem;
}

/** So long rows must rest on screen before their numbers are asked for. */
const REST_MS = 120;
const MOST_IDS = 50;
/** Numbers kept besides those on screen, each with its trend. Rows scrolled far away ask again. */
const MOST_KEPT = 100;

/** Fetches numbers for the issues on screen, few at a time; waits as long as the server asks, then goes on. */
export class StatsLoader {
  readonly #client: Client;
  readonly #scope: IssueScope;
  readonly #listeners = new Set<() => void>();
  readonly #known = new Map<string, IssueNumbers>();
  #wanted: readonly string[] = [];
  #snapshot: IssueStats = { byId: new Map(), status: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #call: AbortController | undefined;
  /** The server has no such numbers. */
  #isOff = false;

  constructor(client: Client, scope: IssueScope) {
    this.#client = client;
    this.#scope = scope;
  }

  getSnapshot = (): IssueStats => this.#snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#timer);
      this.#call?.abort();
      this.#call = undefined;
    };
  };

  /** These issues are on screen now; others need not be asked for any more. */
  want = (ids: readonly string[]): void => {
    this.#wanted = ids;
    if (this.#isOff || this.#call || this.#snapshot.status === 'waiting') return;
    this.#rest(REST_MS);
  };

  #rest(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#wanted.some((id) => !this.#known.has(id)))
      this.#timer = setTimeout(() => void this.#load(), ms);
  }

  async #load(): Promise<void> {
    const ids = this.#wanted.filter((id) => !this.#known.has(id)).slice(0, MOST_IDS);
    if (ids.length === 0) return;
    const call = new AbortController();
    this.#call = call;
    this.#set('loading');
    try {
      const numbers = await this.#client.getIssueStats(ids, this.#scope, { signal: call.signal });
      if (this.#call !== call) return;
      for (const id of ids) this.#known.set(id, Object.hasOwn(numbers, id) ? (numbers[id] ?? {}) : {});
      this.#forget();
      this.#call = undefined;
      this.#set('idle');
      this.#rest(0);
    } catch (error) {
      if (this.#call !== call) return;
      this.#call = undefined;
      this.#failed(error);
    }
  }

  #forget(): void {
    const onScreen = new Set(this.#wanted);
    for (const id of this.#known.keys()) {
      if (this.#known.size <= MOST_KEPT + onScreen.size) break;
      if (!onScreen.has(id)) this.#known.delete(id);
    }
  }

  #failed(error: unknown): void {
    const problem = problemOf(error);
    this.#isOff = problem.code === 'unsupported';
    if (problem.code === 'aborted') this.#set('idle');
    else if (problem.code !== 'rate_limited') this.#set('error', problem);
    else {
      this.#set('waiting', problem);
      this.#timer = setTimeout(() => void this.#load(), problem.retryAfterMs ?? FALLBACK_WAIT_MS);
    }
  }

  #set(status: IssueStats['status'], problem?: Problem): void {
    this.#snapshot = { byId: new Map(this.#known), status, ...(problem && { problem }) };
    for (const listener of this.#listeners) listener();
  }
}
