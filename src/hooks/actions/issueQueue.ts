/** A place among those who want to change the same issues. */
export interface Place {
  /** Comes when all who were there before have left. Tells for which issues there were any. */
  readonly turn: Promise<ReadonlySet<string>>;
  /** Lets the next ones in. */
  leave(): void;
}

/**
 * Lets changes of one issue go one after the other, in the order in which the reader made them, so that the last
 * one wins on the server too. Changes of different issues do not wait for each other.
 *
 * @typeParam T - Who stands there.
 */
export class IssueQueue<T> {
  readonly #last = new Map<string, { readonly owner: T; readonly left: Promise<void> }>();

  /** Whoever came last for an issue and has not left. */
  last(key: string): T | undefined {
    return this.#last.get(key)?.owner;
  }

  enter(keys: readonly string[], owner: T): Place {
    let open = (): void => {};
    const left = new Promise<void>((resolve) => {
      open = resolve;
    });
    const entry = { owner, left };
    const before = new Map(
      keys.flatMap((key) => {
        const last = this.#last.get(key);
        return last ? [[key, last.left] as const] : [];
      }),
    );
    for (const key of keys) this.#last.set(key, entry);
    return {
      turn: Promise.all(new Set(before.values())).then(() => new Set(before.keys())),
      leave: () => {
        for (const key of keys) if (this.#last.get(key) === entry) this.#last.delete(key);
        open();
      },
    };
  }
}
