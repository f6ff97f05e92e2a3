/**
 * Remembers whose change an issue shows, part by part, so that taking back an older one does not undo a newer one.
 */
export class LastWriters {
  /** Ids of actions in the order of their changes, by issue, then by part. */
  readonly #writers = new Map<string, Map<string, readonly string[]>>();
  readonly #gone = new Set<string>();

  /** Begins to write. */
  wrote(id: string, key: string, part: string): void {
    this.#set(key, part, [...this.#without(id, key, part), id]);
  }

  /** Failed to, or has taken it back. */
  tookBack(id: string, key: string, part: string): void {
    this.#set(key, part, this.#without(id, key, part));
  }

  /** There is nothing left to take back. */
  removed(key: string): void {
    this.#gone.add(key);
  }

  /** Whether what an action did to an issue has been replaced since, or is about to be. */
  covers(id: string, key: string, part: string): boolean {
    return this.#gone.has(key) || this.#writers.get(key)?.get(part)?.at(-1) !== id;
  }

  forget(key: string): void {
    this.#writers.delete(key);
    this.#gone.delete(key);
  }

  #without(id: string, key: string, part: string): readonly string[] {
    return (this.#writers.get(key)?.get(part) ?? []).filter((one) => one !== id);
  }

  #set(key: string, part: string, ids: readonly string[]): void {
    const parts = this.#writers.get(key) ?? new Map<string, readonly string[]>();
    this.#writers.set(key, parts.set(part, ids));
  }
}
