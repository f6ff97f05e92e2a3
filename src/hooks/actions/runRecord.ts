import { changedPart, inverseOf } from '../../client/changes/issueChange.js';
import type {
  ActionRun,
  ChangedMeanwhile,
  Issue,
  IssueChange,
  IssueCommand,
  IssueRef,
  Problem,
} from '../../model/index.js';
import { issueKey } from '../../model/index.js';

/** One issue of an action. */
interface Item {
  /** As it was before. */
  issue: Issue;
  state: 'open' | 'done' | 'failed' | 'undone';
  /** It is known how to take it back. */
  isInvertible?: boolean;
  /** It was not read right before it was changed. */
  isUnread?: boolean;
  /** It was so already: there is nothing to take back. */
  wasSo?: boolean;
  /** When it was done, by the server's clock (epoch milliseconds). */
  doneAt?: number;
  problem?: Problem | undefined;
}

/** Whether a later action of the reader stands on what this one did to an issue. */
export type IsCovered = (record: RunRecord, key: string) => boolean;

/** What is known of one action, as it goes on. */
export class RunRecord {
  readonly id: string;
  readonly command: IssueCommand;
  /** Equal for equal commands. */
  readonly name: string;
  readonly items: ReadonlyMap<string, Item>;
  status: ActionRun['status'] = 'running';
  isUndo = false;
  #doneCount = 0;
  #failedCount = 0;
  #issues: readonly Issue[];
  /** Forgotten by the reader while it was running. */
  isHidden = false;
  waitUntil: number | undefined;
  changed: readonly ChangedMeanwhile[] | undefined;
  mergedInto: IssueRef | undefined;
  /** Ends the waiting. */
  giveUp: AbortController = new AbortController();
  /** What is under way with it, or was last. */
  current: Promise<void> = Promise.resolve();

  constructor(id: string, command: IssueCommand, issues: readonly Issue[]) {
    this.id = id;
    this.command = command;
    this.name = JSON.stringify(command);
    this.items = new Map(issues.map((issue) => [issueKey(issue.ref), { issue, state: 'open' }]));
    this.#issues = [...this.items.values()].map(({ issue }) => issue);
  }

  get isUnderWay(): boolean {
    return this.status === 'running' || this.status === 'waiting';
  }

  /** The change, where it is none of the two that cannot be taken back. */
  get change(): IssueChange | undefined {
    return typeof this.command === 'string' ? undefined : this.command;
  }

  /** What of the issues it is about. */
  get part(): string {
    return typeof this.command === 'string' ? this.command : changedPart(this.command);
  }

  keysIn(state: Item['state']): readonly string[] {
    return [...this.items].flatMap(([key, item]) => (item.state === state ? [key] : []));
  }

  /** Those that failed to be done, or to be taken back. */
  get failedKeys(): readonly string[] {
    return [...this.items].flatMap(([key, item]) => (item.problem ? [key] : []));
  }

  refsOf(keys: readonly string[]): readonly IssueRef[] {
    return keys.flatMap((key) => this.items.get(key)?.issue.ref ?? []);
  }

  /** These are on their way. */
  begin(keys: readonly string[]): void {
    this.status = 'running';
    this.changed = undefined;
    if (this.giveUp.signal.aborted) this.giveUp = new AbortController();
    for (const key of keys) {
      const item = this.items.get(key);
      if (!item) continue;
      this.forgive(key);
      if (this.isUndo) continue;
      item.state = 'open';
      item.isUnread = false;
    }
  }

  /** How these were just before the change is not known. */
  leftUnread(refs: readonly IssueRef[]): void {
    for (const ref of refs) {
      const item = this.items.get(issueKey(ref));
      if (item) item.isUnread = true;
    }
  }

  get #unreadCount(): number {
    return this.change ? [...this.items.values()].filter(isDoneUnread).length : 0;
  }

  /** The issue was not quite as the reader saw it. */
  rebase(key: string, issue: Issue): void {
    const item = this.items.get(key);
    if (!item || item.issue === issue) return;
    item.issue = issue;
    item.wasSo = false;
    this.#issues = [];
  }

  /** Its issue was already as the change makes it, or not. */
  setWasSo(key: string, wasSo: boolean): void {
    const item = this.items.get(key);
    if (item) item.wasSo = wasSo;
  }

  /** Those that show nothing of what was done: it failed, was taken back, or they were so before. */
  get keysNotStanding(): readonly string[] {
    return [...this.items].flatMap(([key, { state, wasSo }]) => {
      const isStanding = state === 'open' || (state === 'done' && !wasSo);
      return isStanding ? [] : [key];
    });
  }

  /** `isSure`: its issue tells how it was. `at`: by the server's clock. */
  done(key: string, isSure: boolean, at: number): void {
    const item = this.items.get(key);
    if (!item) return;
    if (item.state !== 'done') this.#doneCount += 1;
    item.state = 'done';
    item.doneAt = at;
    item.isInvertible =
      isSure && this.change !== undefined && inverseOf(item.issue, this.change) !== undefined;
  }

  undone(key: string): void {
    const item = this.items.get(key);
    if (!item) return;
    if (item.state === 'done') this.#doneCount -= 1;
    item.state = 'undone';
  }

  /** Its failure no longer matters. */
  forgive(key: string): void {
    const item = this.items.get(key);
    if (item?.problem) this.#failedCount -= 1;
    if (item) item.problem = undefined;
  }

  failed(key: string, problem: Problem): void {
    const item = this.items.get(key);
    if (!item) return;
    if (!item.problem) this.#failedCount += 1;
    item.problem = problem;
    if (!this.isUndo) item.state = 'failed';
  }

  /** Whether `inverses` gives any. */
  canUndo(isCovered: IsCovered): boolean {
    if (this.isUnderWay || !this.change || this.#doneCount === 0) return false;
    let isAny = false;
    for (const [key, { state, isInvertible, wasSo }] of this.items) {
      if (state !== 'done' || wasSo || isCovered(this, key)) continue;
      if (!isInvertible) return false;
      isAny = true;
    }
    return isAny;
  }

  /**
   * Which issues would be taken back, by the change that does it. `undefined` where that is not known for all. With
   * `only`, no others.
   */
  inverses(
    isCovered: IsCovered,
    only?: ReadonlySet<string>,
  ): ReadonlyMap<string, readonly [IssueChange, string[]]> | undefined {
    const { change } = this;
    if (!change) return undefined;
    const groups = new Map<string, readonly [IssueChange, string[]]>();
    for (const [key, { issue, state, isInvertible, wasSo }] of this.items) {
      if (state !== 'done' || wasSo || isCovered(this, key) || only?.has(key) === false) continue;
      const inverse = isInvertible ? inverseOf(issue, change) : undefined;
      if (!inverse) return undefined;
      const name = JSON.stringify(inverse);
      const group = groups.get(name);
      if (group) group[1].push(key);
      else groups.set(name, [inverse, [key]]);
    }
    return groups.size > 0 ? groups : undefined;
  }

  /** The server did none of it, for want of a right. */
  get isForbidden(): boolean {
    const all = [...this.items.values()];
    return this.status === 'failed' && all.every(({ problem }) => problem?.code === 'forbidden');
  }

  /** How it ended. */
  end(): void {
    const [done, failed] = [this.#doneCount, this.#failedCount];
    this.waitUntil = undefined;
    if (this.isUndo && failed === 0) this.status = 'undone';
    else if (failed === 0) this.status = 'done';
    else this.status = done > 0 ? 'partly' : 'failed';
    if (failed > 0) this.isHidden = false;
  }

  picture(isCovered: IsCovered): ActionRun {
    if (this.#issues.length === 0) this.#issues = [...this.items.values()].map(({ issue }) => issue);
    const failed = this.#failedCount === 0 ? [] : this.failedKeys;
    const { id, command, status, changed, mergedInto } = this;
    const unread = this.#unreadCount;
    return {
      id,
      command,
      status,
      issues: this.#issues,
      doneCount: this.#doneCount,
      failed: failed.flatMap((key) => {
        const { issue, problem } = this.items.get(key) ?? {};
        return issue && problem ? [{ ref: issue.ref, problem }] : [];
      }),
      canUndo: this.canUndo(isCovered),
      ...(this.isUndo && { isUndo: true }),
      ...(this.waitUntil !== undefined && { waitUntil: new Date(this.waitUntil).toISOString() }),
      ...(changed && changed.length > 0 && { changed }),
      ...(unread > 0 && { unread }),
      ...(mergedInto && { mergedInto }),
    };
  }
}

function isDoneUnread({ state, isUnread }: Item): boolean {
  return state === 'done' && isUnread === true;
}
