import type { Resource, SourceMapProblem } from '../../../model/index.js';

/** A question to the server about the trace. */
export interface Asked<T> {
  /** What came of it. Missing or pending while nobody has asked, or nothing has come yet. */
  readonly answer?: Resource<T> | undefined;
  /** Asks, and asks again. Omit to hide the buttons. */
  readonly onAsk?: (() => void) | undefined;
}

/** What a server can tell about a trace beyond its event. What is left out is not offered. */
export interface StackEvidence {
  /** Why frames are still minified. */
  readonly sourceMaps?: Asked<readonly SourceMapProblem[]> | undefined;
}
