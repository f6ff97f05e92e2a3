import type { Stacktrace } from './frame.js';
import type { JsonObject } from './json.js';

/** How an exception was caught, and where it hangs in a chain or group. */
export interface Mechanism {
  readonly type?: string;
  /** `false`: nobody caught it. `undefined`: unknown. */
  readonly handled?: boolean;
  /** The type was made up by the SDK. */
  readonly synthetic?: boolean;
  readonly description?: string;
  /** `http(s)` only. */
  readonly helpLink?: string;
  /** How it hangs on its parent, e.g. `cause`, `errors[0]`. */
  readonly source?: string;
  readonly exceptionId?: number;
  readonly parentId?: number;
  readonly isExceptionGroup?: boolean;
  readonly data?: JsonObject;
  readonly meta?: JsonObject;
}

export interface Exception {
  readonly type?: string;
  readonly value?: string;
  readonly module?: string;
  readonly threadId?: string;
  readonly mechanism?: Mechanism;
  readonly stacktrace?: Stacktrace;
  /** Before source maps or symbols were applied. */
  readonly rawStacktrace?: Stacktrace;
}

export interface Thread {
  readonly id?: string;
  readonly name?: string;
  readonly crashed?: boolean;
  readonly current?: boolean;
  readonly state?: string;
  /** May be absent on the crashed thread: its stack then sits on the exception with the same `threadId`. */
  readonly stacktrace?: Stacktrace;
  readonly rawStacktrace?: Stacktrace;
  readonly heldLocks?: JsonObject;
}
