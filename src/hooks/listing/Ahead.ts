/** An answer that was asked for ahead is as good as a new one for so long. */
const FRESH_MS = 5_000;

/** An answer on its way before anybody waits for it. */
export interface Early<T> {
  readonly answer: Promise<T>;
  /** When it was asked for, in milliseconds of the page's clock. */
  readonly askedAt: number;
  stop(): void;
}

/** Asks once, ahead of whoever needs the answer; it is handed out once. */
export class Ahead<T> {
  #early: Early<T> | undefined;

  ask(load: (signal: AbortSignal) => Promise<T>): void {
    if (this.#early) return;
    const stop = new AbortController();
    const answer = load(stop.signal);
    // Who takes it hears of the failure; nobody may.
    answer.catch(() => undefined);
    this.#early = { answer, askedAt: Date.now(), stop: () => stop.abort() };
  }

  /** The answer, unless there is none or too much time went by since. */
  take(): Early<T> | undefined {
    const early = this.#early;
    this.#early = undefined;
    if (!early || Date.now() - early.askedAt < FRESH_MS) return early;
    early.stop();
    return undefined;
  }

  drop(): void {
    this.#early?.stop();
    this.#early = undefined;
  }
}
