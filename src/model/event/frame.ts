import type { Json, JsonObject } from '../base/json.js';

/** A line of source. */
export interface SourceLine {
  /** 1-based. Absent where the SDK sent source without saying which line it is. */
  readonly number?: number;
  /** The line, without its end. */
  readonly text: string;
}

/** One call of a stack. Everything may be missing. */
export interface Frame {
  /** Name to show: demangled, and from the source map where there is one. */
  readonly function?: string;
  /** Name before demangling. */
  readonly rawFunction?: string;
  /** Namespace, class or package, by the platform. */
  readonly module?: string;
  /** Path to show, relative where the server could tell. */
  readonly filename?: string;
  /** Path or URL as it ran. Not a link to trust. */
  readonly absPath?: string;
  /** Library or image that holds the function, on native platforms. */
  readonly package?: string;
  /** Set where it differs from the event's. */
  readonly platform?: string;
  /** 1-based. */
  readonly line?: number;
  /** As the SDK counts. */
  readonly column?: number;
  /** Source around `line`, in order. Empty when there is none. */
  readonly context: readonly SourceLine[];
  /** Local variables. May hold personal data. */
  readonly vars?: JsonObject;
  /** Whether the frame is the user's own code. `undefined` where nobody said. */
  readonly inApp?: boolean;
  /** Hex with `0x`, as sent. */
  readonly instructionAddr?: string;
  /** Hex with `0x`, as sent. */
  readonly symbolAddr?: string;
  /** How the unwinder found it, e.g. `cfi`, `scan`. */
  readonly trust?: string;
  /** What came of symbolication, in the server's words. */
  readonly symbolicatorStatus?: string;
  /** Link to the line on a code host. `http(s)` only. */
  readonly sourceLink?: string;
  /** The source map that was applied. */
  readonly sourceMap?: string;
  /** What the frame holds or waits for, as the platform reports it. */
  readonly lock?: Json;
  /** What went wrong while the frame was processed. */
  readonly errors?: readonly ProcessingError[];
}

/** Frames run oldest → newest: the last one is where it crashed. */
export interface Stacktrace {
  /** Oldest first. */
  readonly frames: readonly Frame[];
  /** Frames the SDK or server left out: indexes from, to. */
  readonly framesOmitted?: readonly [number, number];
  /** Hex by name, at the newest frame. */
  readonly registers?: { readonly [name: string]: string };
}

/** Something that went wrong while the event was processed. */
export interface ProcessingError {
  /** The server's word for it, e.g. `js_no_source`. */
  readonly type: string;
  /** The server's sentence. */
  readonly message?: string;
  /** The server's details. */
  readonly data?: JsonObject;
}
