import { CrashboardError } from '../../client/http/errors.js';
import type { RunRecord } from './runRecord.js';

/** Actions that are remembered. Those that are not over always are. */
const MOST_RUNS = 10;

/** The latest actions, newest first. */
export class RunMemory {
  readonly #onForgotten: (record: RunRecord, keys: readonly string[]) => void;
  #records: readonly RunRecord[] = [];

  /** `onForgotten` is given an action that is no longer remembered, and its issues that no other one is about. */
  constructor(onForgotten: (record: RunRecord, keys: readonly string[]) => void) {
    this.#onForgotten = onForgotten;
  }

  get all(): readonly RunRecord[] {
    return this.#records;
  }

  has(record: RunRecord): boolean {
    return this.#records.includes(record);
  }

  get(id: string): RunRecord | undefined {
    return this.#records.find((record) => record.id === id);
  }

  /** Throws where it was forgotten. */
  find(id: string): RunRecord {
    const record = this.get(id);
    if (!record) throw new CrashboardError('not_found', 'that action was forgotten');
    return record;
  }

  remember(record: RunRecord): void {
    this.#records = [record, ...this.#records];
    const over = this.#records.filter(({ isUnderWay, status }) => !isUnderWay && status !== 'asking');
    for (const old of over.slice(MOST_RUNS - 1)) this.forget(old);
  }

  forget(record: RunRecord): void {
    this.#records = this.#records.filter((one) => one !== record);
    const isLeft = (key: string): boolean => this.#records.some(({ items }) => items.has(key));
    this.#onForgotten(
      record,
      [...record.items.keys()].filter((key) => !isLeft(key)),
    );
  }
}
