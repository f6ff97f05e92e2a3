import { LEARNED_MS } from '../../client/capabilities/notes.js';
import { inverseOf } from '../../client/changes/issueChange.js';
import { isSo } from '../../client/changes/meanwhile.js';
import type { ChangeOverlay, ShownChange } from '../../client/changes/overlay.js';
import type { Client } from '../../client/types/client.js';
import type {
  ActionRun,
  ActionRunner,
  Actor,
  ChangedMeanwhile,
  Issue,
  IssueAction,
  IssueChange,
  IssueCommand,
  IssueRef,
} from '../../model/index.js';
import { actionOf, issueKey } from '../../model/index.js';
import { destroy, look } from './destroy.js';
import { IssueQueue } from './issueQueue.js';
import { type IssueActionState, IssueStates } from './issueStates.js';
import { KnownIssues } from './knownIssues.js';
import { LastWriters } from './lastWriters.js';
import { meet, takeBack } from './meet.js';
import { RunMemory } from './runMemory.js';
import { type IsCovered, RunRecord } from './runRecord.js';
import { type Job, type Outcomes, piecesOf, send } from './send.js';

/** What actions are carried out with. */
export interface Options {
  readonly client: Client;
  readonly overlay: ChangeOverlay;
  /** What is kept of these issues is old now. */
  readonly invalidate: (refs: readonly IssueRef[]) => void;
  /** Whom the server takes for `me`, where it is known. */
  readonly me?: (() => Actor | undefined) | undefined;
}

/**
 * Carries out what the reader does to issues: shows it at once, sends it, takes back what the server refused, and
 * keeps what became of it. What is known at any time is in `runs` and `stateOf`.
 */
export class ActionController implements ActionRunner {
  readonly #client: Client;
  readonly #overlay: ChangeOverlay;
  readonly #invalidate: Options['invalidate'];
  readonly #me: () => Actor | undefined;
  readonly #queue = new IssueQueue<RunRecord>();
  readonly #states = new IssueStates();
  readonly #writers = new LastWriters();
  readonly #known = new KnownIssues();
  readonly #listeners = new Set<() => void>();
  readonly #forbiddenUntil = new Map<IssueAction | 'unresolve', number>();
  readonly #memory = new RunMemory((record, keys) => this.#forgotten(record, keys));
  /** What has not changed since it was last asked for. */
  readonly #pictures = new Map<RunRecord, ActionRun>();
  #runs: readonly ActionRun[] | undefined;
  #serial = 0;
  #version = 0;

  constructor({ client, overlay, invalidate, me = () => undefined }: Options) {
    this.#client = client;
    this.#overlay = overlay;
    this.#invalidate = invalidate;
    this.#me = me;
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
      this.#start(record, [...record.items.keys()], 'first');
    }
    return this.#after(record);
  };

  undo = async (id: string): Promise<ActionRun> => {
    const record = this.#memory.find(id);
    if (record.isUnderWay && !record.isUndo) await record.current;
    if (!record.isUnderWay) this.#takeBack(record);
    return this.#after(record);
  };

  retry = async (id: string): Promise<ActionRun> => {
    const record = this.#memory.find(id);
    const keys = record.failedKeys;
    if (!record.isUnderWay && record.status !== 'asking' && keys.length > 0) {
      if (record.isUndo) this.#takeBack(record);
      else this.#start(record, keys, 'again');
    }
    return this.#after(record);
  };

  confirm = async (id: string): Promise<ActionRun> => {
    const record = this.#memory.find(id);
    if (record.status === 'asking') {
      if (record.isUndo) this.#takeBack(record, new Set(record.changed?.map(({ ref }) => issueKey(ref))));
      else this.#start(record, record.keysIn('open'), 'confirmed');
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

  #start(record: RunRecord, keys: readonly string[], time: 'first' | 'again' | 'confirmed'): void {
    record.isUndo = false;
    const { command } = record;
    const shown = typeof command === 'string' ? undefined : this.#show(record, keys, command);
    for (const key of keys) this.#writers.wrote(record.id, key, record.part);
    this.#underWay(record, keys, async (waited) => {
      for (const key of keys) this.#known.rebase(record, key, time === 'first' && !waited.has(key));
      if (typeof command !== 'string') {
        return this.#change(record, keys, command, shown, async (refs) => {
          await this.#meet(record, refs, command);
          return this.#client.updateIssues(refs, command);
        });
      }
      if (time !== 'confirmed') {
        const outcomes = await look(this.#client, record, keys);
        this.#tell(record, outcomes);
        this.#overlay.show(outcomes.done, 'gone').settle(outcomes.done);
      }
      if (record.status !== 'asking') await this.#destroy(record, command);
    });
  }

  /** Looks at what the change is about to meet. */
  async #meet(record: RunRecord, refs: readonly IssueRef[], command: IssueChange): Promise<void> {
    const { changed, before, unread } = await meet(this.#client, record, refs);
    record.leftUnread(unread);
    for (const [key, issue] of before) {
      record.rebase(key, issue);
      record.setWasSo(key, isSo(this.#displayed(command), issue, this.#serverNow()));
      this.#known.learned(key, issue, record.part);
    }
    if (changed.length > 0) record.changed = [...(record.changed ?? []), ...changed];
  }

  /**
   * Sends the inverse of what was done, where nothing later stands on it: the reader's own, or somebody else's unless
   * the reader has `agreed` to undo that too.
   */
  #takeBack(record: RunRecord, agreed?: ReadonlySet<string>): void {
    const groups = record.inverses(this.#isCovered, agreed);
    const { change: done } = record;
    if (!groups || !done) return;
    record.isUndo = true;
    for (const key of record.failedKeys) if (!agreed) record.forgive(key);
    this.#states.forget(agreed ?? record.items.keys(), record.id);
    const steps = [...groups.values()].map(([inverse, keys]) => ({
      inverse,
      keys,
      layer: this.#show(record, keys, inverse),
    }));
    const all = steps.flatMap(({ keys }) => keys);
    this.#underWay(record, all, async () => {
      for (const { inverse, keys, layer } of steps) {
        await this.#change(record, keys, inverse, layer, async (refs) => {
          if (agreed) return this.#client.updateIssues(refs, inverse);
          const { held, ...result } = await takeBack(this.#client, record, refs, {
            inverse,
            shown: this.#displayed(done),
          });
          this.#leave(record, held, layer);
          return { ...result, left: held.map(({ ref }) => ref) };
        });
      }
      if (record.changed) record.status = 'asking';
    });
  }

  /** Somebody has changed these since: they show what they are now. */
  #leave(record: RunRecord, held: readonly ChangedMeanwhile[], layer: ShownChange): void {
    if (held.length === 0 || !record.change) return;
    record.changed = [...(record.changed ?? []), ...held];
    layer.revert(held.map(({ ref }) => ref));
    for (const { ref, now } of held) {
      this.#states.end(issueKey(ref), record.id);
      const shown = now && inverseOf(now, record.change);
      if (shown) this.#overlay.show([ref], shown).settle([ref]);
    }
    this.#invalidate(held.map(({ ref }) => ref));
  }

  #underWay(
    record: RunRecord,
    keys: readonly string[],
    work: (waited: ReadonlySet<string>) => Promise<void>,
  ): void {
    record.begin(keys);
    this.#states.begin(keys);
    const place = this.#queue.enter(keys, record);
    record.current = place.turn.then(work).finally(() => {
      place.leave();
      // An action stands on older ones until all of it has ended, whatever became of its first issues.
      for (const key of record.keysNotStanding) this.#writers.tookBack(record.id, key, record.part);
      if (record.status === 'asking') {
        record.isHidden = false;
        for (const key of record.keysIn('open')) this.#states.end(key, record.id);
      } else record.end();
      if (record.isForbidden) this.#forbiddenUntil.set(actionOf(record.command), Date.now() + LEARNED_MS);
      this.#changed();
    });
    this.#changed();
  }

  #change(
    record: RunRecord,
    keys: readonly string[],
    change: IssueChange,
    shown: ShownChange | undefined,
    carryOut: Job['carryOut'],
  ): Promise<void> {
    return this.#send(record, {
      pieces: piecesOf(record.refsOf(keys)),
      carryOut,
      tell: (outcomes) => {
        this.#tell(record, outcomes);
        for (const ref of outcomes.done) this.#known.changed(ref, this.#displayed(change));
        shown?.settle(outcomes.done);
        shown?.revert(outcomes.failed.map(({ ref }) => ref));
      },
    });
  }

  #destroy(record: RunRecord, command: 'merge' | 'delete'): Promise<void> {
    const job = destroy(this.#client, this.#overlay, record, command);
    return this.#send(record, {
      ...job,
      tell: (outcomes) => {
        for (const ref of job.gone(outcomes)) this.#writers.removed(issueKey(ref));
        this.#tell(record, outcomes);
        job.tell(outcomes);
      },
    });
  }

  #send(record: RunRecord, job: Pick<Job, 'pieces' | 'carryOut' | 'tell'>): Promise<void> {
    return send({
      ...job,
      signal: record.giveUp.signal,
      wait: (until) => {
        record.waitUntil = until;
        record.status = until === undefined ? 'running' : 'waiting';
        this.#changed(record);
      },
    });
  }

  /** Notes what became of issues, and lets go of what was kept of them. */
  #tell(record: RunRecord, { done, failed }: Outcomes): void {
    if (done.length + failed.length === 0) return;
    const { id, part, isUndo } = record;
    for (const key of done.map(issueKey)) {
      if (isUndo) record.undone(key);
      else record.done(key, this.#known.isSure(key, part), this.#serverNow());
      this.#states.end(key, id);
    }
    const isForgotten = !this.#memory.has(record);
    for (const { ref, problem } of failed) {
      const key = issueKey(ref);
      record.failed(key, problem);
      this.#states.end(key, id, isForgotten ? undefined : problem);
    }
    // A write that failed may have been carried out all the same.
    this.#invalidate([...done, ...failed.map(({ ref }) => ref)]);
    // Nobody else stands on what is only done; what failed, or is taken back, uncovers what was before.
    this.#changed(failed.length > 0 || isUndo ? undefined : record);
  }

  #show(record: RunRecord, keys: readonly string[], change: IssueChange): ShownChange {
    return this.#overlay.show(record.refsOf(keys), this.#displayed(change));
  }

  #serverNow(): number {
    return Date.now() + (this.#client.clock?.aheadMs() ?? 0);
  }

  #displayed(change: IssueChange): IssueChange {
    if (!('assignee' in change) || change.assignee !== 'me') return change;
    return { assignee: this.#me() ?? 'me' };
  }

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
    for (const key of keys) {
      this.#known.forget(key);
      this.#writers.forget(key);
    }
  };

  async #after(record: RunRecord): Promise<ActionRun> {
    await record.current;
    return this.#picture(record);
  }

  #isCovered: IsCovered = ({ id, part }, key) => this.#writers.covers(id, key, part);

  #picture = (record: RunRecord): ActionRun => {
    const picture = this.#pictures.get(record) ?? record.picture(this.#isCovered);
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
