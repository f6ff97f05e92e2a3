import type { JsonObject } from '../base/json.js';
import type { Stacktrace } from './frame.js';

/** How an exception was caught, and where it hangs in a chain or group. */
export interface Mechanism {
  /** Which integration or handler caught it, e.g. `onunhandledrejection`. */
  readonly type?: string;
  /** `false`: nobody caught it. `undefined`: unknown. */
  readonly handled?: boolean;
  /** The type was made up by the SDK. */
  readonly synthetic?: boolean;
  /** The SDK's words for it. */
  readonly description?: string;
  /** `http(s)` only. */
  readonly helpLink?: string;
  /** How it hangs on its parent, e.g. `cause`, `errors[0]`. */
  readonly source?: string;
  /** Number inside the event that `parentId` of others refers to. Absent on GlitchTip. */
  readonly exceptionId?: number;
  /** The exception that this one belongs to. */
  readonly parentId?: number;
  /** Its children are members of a group, not causes. */
  readonly isExceptionGroup?: boolean;
  /** What the SDK sent along. */
  readonly data?: JsonObject;
  /** Platform facts, e.g. signal and errno. */
  readonly meta?: JsonObject;
}

/** One exception, or one member of a chain or group. */
export interface Exception {
  /** Name of its class. `undefined` for what was thrown without one. */
  readonly type?: string;
  /** Its message. Any text, possibly long. */
  readonly value?: string;
  /** Where the class is defined. */
  readonly module?: string;
  /** Id of the thread that it was raised on. */
  readonly threadId?: string;
  /** How it was caught. */
  readonly mechanism?: Mechanism;
  /** Where it was thrown. */
  readonly stacktrace?: Stacktrace;
  /** Before source maps or symbols were applied. */
  readonly rawStacktrace?: Stacktrace;
}

/** One thread of the process when the event was captured. */
export interface Thread {
  /** Id of the thread. */
  readonly id?: string;
  /** Name of the thread. */
  readonly name?: string;
  /** Whether it brought the process down, or raised the exception. */
  readonly crashed?: boolean;
  /** Whether it was running when the event was captured. */
  readonly current?: boolean;
  /** In the platform's words, e.g. `BLOCKED`. */
  readonly state?: string;
  /** May be absent on the crashed thread: its stack then sits on the exception with the same `threadId`. */
  readonly stacktrace?: Stacktrace;
  /** Before source maps or symbols were applied. */
  readonly rawStacktrace?: Stacktrace;
  /** Locks by address, as the platform reports them. */
  readonly heldLocks?: JsonObject;
}
