import { LEARNED_MS } from '../../client/capabilities/notes.js';
import { inverseOf } from '../../client/changes/issueChange.js';
import { isSo } from '../../client/changes/meanwhile.js';
import type { ChangeOverlay, ShownChange } from '../../client/changes/overlay.js';
import type { Client } from '../../client/types/client.js';
import type { Actor, ChangedMeanwhile, IssueAction, IssueChange, IssueRef } from '../../model/index.js';
import { actionOf, issueKey } from '../../model/index.js';
import { destroy, look } from './destroy.js';
import type { IssueQueue } from './issueQueue.js';
import type { IssueStates } from './issueStates.js';
import { KnownIssues } from './knownIssues.js';
import { LastWriters } from './lastWriters.js';
import { meet, takeBack } from './meet.js';
import type { RunMemory } from './runMemory.js';
import type { IsCovered, RunRecord } from './runRecord.js';
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

/** What the work on actions tells of itself. */
export interface Told {
  readonly queue: IssueQueue<RunRecord>;
  readonly states: IssueStates;
  readonly memory: RunMemory;
  /** When the server may be asked again for what it forbade (epoch milliseconds). */
  readonly forbiddenUntil: Map<IssueAction | 'unresolve', number>;
  /** Something has changed: of one action alone where it is given. */
  changed(record?: RunRecord): void;
}

/**
 * The work on actions: shows a change at once, waits for its turn, looks at what it meets, sends it piece by piece, and
 * takes back what the server refused, or what the reader does not want any more.
 */
export class ActionWork {
  readonly #client: Client;
  readonly #overlay: ChangeOverlay;
  readonly #invalidate: Options['invalidate'];
  readonly #me: () => Actor | undefined;
  readonly #queue: Told['queue'];
  readonly #states: Told['states'];
  readonly #memory: Told['memory'];
  readonly #forbiddenUntil: Told['forbiddenUntil'];
  readonly #changed: Told['changed'];
  readonly #writers = new LastWriters();
  readonly #known = new KnownIssues();

  constructor({ client, overlay, invalidate, me = () => undefined }: Options, told: Told) {
    this.#client = client;
    this.#overlay = overlay;
    this.#invalidate = invalidate;
    this.#me = me;
    this.#queue = told.queue;
    this.#states = told.states;
    this.#memory = told.memory;
    this.#forbiddenUntil = told.forbiddenUntil;
    this.#changed = told.changed;
  }

  /** Whether a later action of the reader stands on what an action did to an issue. */
  isCovered: IsCovered = ({ id, part }, key) => this.#writers.covers(id, key, part);

  /** No action that is remembered is about this issue any more. */
  forget(key: string): void {
    this.#known.forget(key);
    this.#writers.forget(key);
  }

  /** Does it to these issues. */
  start(record: RunRecord, keys: readonly string[], time: 'first' | 'again' | 'confirmed'): void {
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
  takeBack(record: RunRecord, agreed?: ReadonlySet<string>): void {
    const groups = record.inverses(this.isCovered, agreed);
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
}
