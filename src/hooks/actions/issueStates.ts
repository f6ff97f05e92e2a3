import type { Problem } from '../../model/index.js';

/** What to show of an issue besides its members: a change is on its way, or the last one failed, and why. */
export type IssueActionState = 'pending' | Problem | undefined;

/** What is under way with issues and what failed last, by issue. Costs what the changed ones cost. */
export class IssueStates {
  readonly #pending = new Map<string, number>();
  readonly #problems = new Map<string, { readonly problem: Problem; readonly owner: string }>();

  get(key: string): IssueActionState {
    return this.#pending.has(key) ? 'pending' : this.#problems.get(key)?.problem;
  }

  begin(keys: readonly string[]): void {
    for (const key of keys) {
      this.#pending.set(key, (this.#pending.get(key) ?? 0) + 1);
      this.#problems.delete(key);
    }
  }

  /** `problem` is missing where it went well, or was left undone. */
  end(key: string, owner: string, problem?: Problem): void {
    const left = (this.#pending.get(key) ?? 1) - 1;
    if (left > 0) this.#pending.set(key, left);
    else this.#pending.delete(key);
    if (problem) this.#problems.set(key, { problem, owner });
    else this.#problems.delete(key);
  }

  /** An action was forgotten, and its failures with it. */
  forget(keys: Iterable<string>, owner: string): void {
    for (const key of keys) if (this.#problems.get(key)?.owner === owner) this.#problems.delete(key);
  }
}
