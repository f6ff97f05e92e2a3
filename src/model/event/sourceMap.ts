import type { Open } from '../base/json.js';

/** What keeps a frame minified. */
export type SourceMapProblemKind = Open<
  | 'no-artifacts' // nothing was uploaded for the project or release
  | 'no-debug-id' // the frame's file has no debug id
  | 'source-missing' // the file itself was not uploaded
  | 'map-missing' // its source map was not uploaded
  | 'wrong-dist' // uploaded for another distribution
  | 'fetch-failed' // the server could not fetch the file
  | 'sdk-outdated' // the SDK is too old to send debug ids
>;

/** Why one frame could not be mapped to its source. */
export interface SourceMapProblem {
  /** Index into the event's `exceptions`. */
  readonly exception: number;
  /** Index into that exception's frames. */
  readonly frame: number;
  /** What is wrong. */
  readonly kind: SourceMapProblemKind;
  /** The file concerned. */
  readonly file?: string;
}
