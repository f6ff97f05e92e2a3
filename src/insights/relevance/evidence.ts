import type { Breadcrumb } from '../../model/index.js';

/**
 * Why a crumb probably matters.
 *
 * - `failed-request`: a request that failed, or that nobody answered, and that did not succeed later.
 * - `status-changed`: a request to an address that had answered otherwise before.
 * - `error-log`: somebody logged an error, and it is not the event's own.
 * - `failure-told`: its words tell of a failure, whatever its level.
 * - `device-state`: the device went offline, or ran short of memory.
 * - `last-action`: what the user did just before.
 * - `last-navigation`: the page or screen that was opened just before.
 * - `silence`: nothing was recorded for a long time, and this is where it ended, or began when nothing followed.
 * - `shared-words`: it names what the error names.
 */
export type RelevanceReason =
  | 'failed-request'
  | 'status-changed'
  | 'error-log'
  | 'failure-told'
  | 'device-state'
  | 'last-action'
  | 'last-navigation'
  | 'silence'
  | 'shared-words';

/** What a reason says of its crumb. Members that a reason does not need are absent. */
export interface RelevanceValues {
  /** `failed-request`, `status-changed`. Absent for one that nobody answered. */
  readonly status?: number;
  /** `status-changed`: the status before, and how often in a row. */
  readonly statusBefore?: number;
  /** `status-changed`: how often the status before came in a row. */
  readonly times?: number;
  /** `failure-told`: the word. `shared-words`: the words, joined by commas. */
  readonly words?: string;
  /** `device-state`: which. */
  readonly state?: 'offline' | 'memory';
  /** `silence`: its length. */
  readonly ms?: number;
  /** `silence`: whether it lasted until the error. */
  readonly untilError?: boolean;
}

/** One thing that speaks for a crumb. `weight` counts before nearness: 1 is just worth saying at the error. */
export interface Evidence {
  readonly index: number;
  readonly reason: RelevanceReason;
  readonly weight: number;
  readonly values: RelevanceValues;
  /** Counts whatever the distance. */
  readonly isTimeless?: boolean;
}

/** What there is to judge by. */
export interface Trail {
  readonly crumbs: readonly Breadcrumb[];
  /** Epoch milliseconds by place. */
  readonly times: readonly (number | undefined)[];
  /** The error, in the clock of the crumbs. */
  readonly zero: number | undefined;
  /** Type and message of the error. */
  readonly error: string;
}
