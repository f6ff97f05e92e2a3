import type { Json, JsonObject } from './json.js';

/** A line of source. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/** One call of a stack. Everything may be missing. */
export interface Frame {
  readonly function?: string;
  readonly rawFunction?: string;
  readonly module?: string;
  readonly filename?: string;
  readonly absPath?: string;
  readonly package?: string;
  readonly platform?: string;
  /** 1-based. */
  readonly line?: number;
  /** As the SDK counts. */
  readonly column?: number;
  /** Source around `line`, in order. Empty when there is none. */
  readonly context: readonly SourceLine[];
  readonly vars?: JsonObject;
  /** Whether the frame is the user's own code. `undefined` where nobody said. */
  readonly inApp?: boolean;
  readonly instructionAddr?: string;
  readonly symbolAddr?: string;
  readonly trust?: string;
  readonly symbolicatorStatus?: string;
  /** Link to the line on a code host. `http(s)` only. */
  readonly sourceLink?: string;
  readonly sourceMap?: string;
  readonly lock?: Json;
  readonly errors?: readonly ProcessingError[];
}

/** Frames run oldest → newest: the last one is where it crashed. */
export interface Stacktrace {
  readonly frames: readonly Frame[];
  /** Frames the SDK or server left out: indexes from, to. */
  readonly framesOmitted?: readonly [number, number];
  readonly registers?: { readonly [name: string]: string };
}

/** Something that went wrong while the event was processed. */
export interface ProcessingError {
  readonly type: string;
  readonly message?: string;
  readonly data?: JsonObject;
}
