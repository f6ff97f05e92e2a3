import { applyChange } from '../../client/changes/issueChange.js';
import { type Issue, type IssueChange, type IssueRef, issueKey } from '../../model/index.js';
import type { RunRecord } from './runRecord.js';

/**
 * Issues as they are after what was done here. An action that comes while another is under way was given the issue
 * as it was shown then, which need not be what the server has by the time of its turn.
 */
export class KnownIssues {
  readonly #issues = new Map<string, Issue>();
  /** Assigned to `me`, and nobody told who that is. */
  readonly #isUnsure = new Set<string>();

  /** Its turn has come: what it was given counts where nothing was under way, else what is known here. */
  rebase(record: RunRecord, key: string, isFresh: boolean): void {
    const item = record.items.get(key);
    if (!item) return;
    const known = this.#issues.get(key);
    if (known && !isFresh) record.rebase(key, known);
    else this.#isUnsure.delete(key);
    this.#issues.set(key, item.issue);
  }

  /** How this part of it was just now. */
  learned(key: string, issue: Issue, part: string): void {
    this.#issues.set(key, issue);
    if (part === 'assignee') this.#isUnsure.delete(key);
  }

  /** `change` is what is shown of it. */
  changed(ref: IssueRef, change: IssueChange): void {
    const key = issueKey(ref);
    const issue = this.#issues.get(key);
    if (issue) this.#issues.set(key, applyChange(issue, change));
    if (!('assignee' in change)) return;
    if (change.assignee === 'me') this.#isUnsure.add(key);
    else this.#isUnsure.delete(key);
  }

  /** Whether it is known how this part of the issue was before. */
  isSure(key: string, part: string): boolean {
    return part !== 'assignee' || !this.#isUnsure.has(key);
  }

  forget(key: string): void {
    this.#issues.delete(key);
    this.#isUnsure.delete(key);
  }
}
