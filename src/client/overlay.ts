import { type Issue, type IssueRef, issueKey } from '../model/index.js';
import { applyChange } from './issueChange.js';
import type { IssueChange } from './types.js';

/** How long a server's search may go on showing an issue as it was. */
export const INDEX_LAG_MS: number = 15_000;

/** Changes that were made here and may not show in lists yet. */
export interface ChangeOverlay {
  /** Shows a change at once. Later changes of the same issue come on top. */
  change(refs: readonly IssueRef[], change: IssueChange): void;
  /** Hides issues that were deleted, or merged into another. */
  remove(refs: readonly IssueRef[]): void;
  /** Takes back what is shown for issues whose change failed. */
  revert(refs: readonly IssueRef[]): void;
  /** The issue as it should be shown; `undefined` for one that is gone. The same object when nothing applies. */
  apply(issue: Issue): Issue | undefined;
  /** Calls `listener` after every change of the overlay. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

interface Entry {
  readonly changes: readonly IssueChange[];
  readonly isGone: boolean;
  readonly until: number;
}

/**
 * Keeps what was changed visible while the server's index lags behind: rows that arrive meanwhile get the changes
 * applied. Time alone ends an entry, since an index may show the new state, then the old one again.
 */
export function createOverlay({
  now = Date.now,
  lagMs = INDEX_LAG_MS,
}: {
  readonly now?: (() => number) | undefined;
  readonly lagMs?: number | undefined;
} = {}): ChangeOverlay {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();

  const note = (refs: readonly IssueRef[], next: (entry: Entry | undefined) => Partial<Entry>): void => {
    const until = now() + lagMs;
    for (const [key, entry] of entries) if (entry.until <= now()) entries.delete(key);
    for (const ref of refs) {
      const key = issueKey(ref);
      entries.set(key, { changes: [], isGone: false, until, ...next(entries.get(key)) });
    }
    tell();
  };

  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };

  return {
    change: (refs, change) => note(refs, (entry) => ({ changes: [...(entry?.changes ?? []), change] })),
    remove: (refs) => note(refs, () => ({ isGone: true })),
    revert(refs) {
      for (const ref of refs) entries.delete(issueKey(ref));
      tell();
    },
    apply(issue) {
      const entry = entries.get(issueKey(issue.ref));
      if (!entry || entry.until <= now()) return issue;
      if (entry.isGone) return undefined;
      return entry.changes.reduce((changed, change) => applyChange(changed, change, now()), issue);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
