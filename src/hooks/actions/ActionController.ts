import type {
  ActionRun,
  ActionRunner,
  Issue,
  IssueAction,
  IssueCommand,
  IssueRef,
} from '../../model/index.js';
import { issueKey } from '../../model/index.js';
import { ActionWork, type Options } from './ActionWork.js';
import { IssueQueue } from './issueQueue.js';
import { type IssueActionState, IssueStates } from './issueStates.js';
import { RunMemory } from './runMemory.js';
import { RunRecord } from './runRecord.js';

/**
 * What the reader does to issues, and what becomes of it: which actions there are, which may go on, be undone or be
 * forgotten. What is known at any time is in `runs` and `stateOf`; `ActionWork` carries it out.
 */
export class ActionController implements ActionRunner {
  readonly #invalidate: Options['invalidate'];
  readonly #work: ActionWork;
  readonly #queue = new IssueQueue<RunRecord>();
  readonly #states = new IssueStates();
  readonly #listeners = new Set<() => void>();
  readonly #forbiddenUntil = new Map<IssueAction | 'unresolve', number>();
  readonly #memory = new RunMemory((record, keys) => this.#forgotten(record, keys));
  /** What has not changed since it was last asked for. */
  readonly #pictures = new Map<RunRecord, ActionRun>();
  #runs: readonly ActionRun[] | undefined;
  #serial = 0;
  #version = 0;

  constructor(options: Options) {
    this.#invalidate = options.invalidate;
    this.#work = new ActionWork(options, {
      queue: this.#queue,
      states: this.#states,
      memory: this.#memory,
      forbiddenUntil: this.#forbiddenUntil,
      changed: (record) => this.#changed(record),
    });
  }

  get runs(): readonly ActionRun[] {
    this.#runs ??= this.#memory.all.filter(({ isHidden }) => !isHidden).map(this.#picture);
    return this.#runs;
  }

  /** Changes whenever `runs` or an answer of `stateOf` may have. */
  getVersion = (): number => this.#version;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether the server lately forbade all of such an action. */
  isForbidden = (action: IssueAction | 'unresolve'): boolean => {
    // No look at the clock while a page is rendered on a server.
    const until = this.#forbiddenUntil.get(action);
    return until !== undefined && until > Date.now();
  };

  stateOf = (ref: IssueRef): IssueActionState => this.#states.get(issueKey(ref));

  run = async (command: IssueCommand, issues: readonly Issue[]): Promise<ActionRun> => {
    this.#serial += 1;
    const record = new RunRecord(String(this.#serial), command, issues);
    const same = this.#sameUnderWay(record);
    if (same) return this.#after(same);
    if (issues.length === 0) record.end();
    else {
      this.#memory.remember(record);
      this.#work.start(record, [...record.items.keys()], 'first');
    }
    return this.#after(record);
  };

  undo = async (id: string): Promise<ActionRun> => {
    const record = this.#memory.find(id);
    if (record.isUnderWay && !record.isUndo) await record.current;
    if (!record.isUnderWay) this.#work.takeBack(record);
    return this.#after(record);
  };

  retry = async (id: string): Promise<ActionRun> => {
    const record = this.#memory.find(id);
    const keys = record.failedKeys;
    if (!record.isUnderWay && record.status !== 'asking' && keys.length > 0) {
      if (record.isUndo) this.#work.takeBack(record);
      else this.#work.start(record, keys, 'again');
    }
    return this.#after(record);
  };

  confirm = async (id: string): Promise<ActionRun> => {
    const record = this.#memory.find(id);
    if (record.status === 'asking') {
      if (record.isUndo)
        this.#work.takeBack(record, new Set(record.changed?.map(({ ref }) => issueKey(ref))));
      else this.#work.start(record, record.keysIn('open'), 'confirmed');
    }
    return this.#after(record);
  };

  dismiss = (id: string): void => {
    const record = this.#memory.get(id);
    if (!record) return;
    this.#states.forget(record.items.keys(), record.id);
    record.isHidden = record.status === 'running';
    if (!record.isHidden) {
      record.giveUp.abort();
      this.#memory.forget(record);
    }
    this.#changed();
  };

  /** What is kept of these issues is old now. */
  touched = (refs: readonly IssueRef[]): void => this.#invalidate(refs);

  /** Gives up whatever waits. What is on its way arrives; later actions work as before. */
  stop = (): void => {
    for (const record of this.#memory.all) record.giveUp.abort();
  };

  /** The action that does just this already, and that nothing has come after. */
  #sameUnderWay({ name, items }: RunRecord): RunRecord | undefined {
    const keys = [...items.keys()];
    return this.#memory.all.find(
      (record) =>
        record.name === name &&
        record.items.size === items.size &&
        !record.isUndo &&
        (record.status === 'asking'
          ? keys.every((key) => record.items.has(key))
          : record.isUnderWay && keys.every((key) => this.#queue.last(key) === record)),
    );
  }

  #forgotten = (record: RunRecord, keys: readonly string[]): void => {
    this.#states.forget(record.items.keys(), record.id);
    for (const key of keys) this.#work.forget(key);
  };

  async #after(record: RunRecord): Promise<ActionRun> {
    await record.current;
    return this.#picture(record);
  }

  #picture = (record: RunRecord): ActionRun => {
    const picture = this.#pictures.get(record) ?? record.picture(this.#work.isCovered);
    this.#pictures.set(record, picture);
    return picture;
  };

  /** Of one action alone where it is given. */
  #changed(record?: RunRecord): void {
    if (record) this.#pictures.delete(record);
    else this.#pictures.clear();
    this.#runs = undefined;
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }
}
