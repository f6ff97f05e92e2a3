import type { FrameSample } from '../../../insights/index.js';
import type {
  ChangedFile,
  Problem,
  Resource,
  SourceMapProblem,
  SuspectCommit,
} from '../../../model/index.js';

/** A question to the server about the trace. */
export interface Asked<T> {
  /** What came of it. Missing or pending while nobody has asked, or nothing has come yet. */
  readonly answer?: Resource<T> | undefined;
  /** Asks, and asks again. Omit to hide the buttons. */
  readonly onAsk?: (() => void) | undefined;
}

/** How common the frames are among events of the issue, as far as that was counted. */
export interface FrameSampling {
  /** `stopped` by the reader, `failed` by the server; both can go on. */
  readonly state: 'idle' | 'running' | 'stopped' | 'failed' | 'done';
  /** Most events that are fetched for it. */
  readonly most: number;
  /** How many events it will hold. Missing until the server has named them. */
  readonly of?: number | undefined;
  /** What was counted so far. */
  readonly sample: FrameSample;
  /** How many events could not be had, or must not be seen. */
  readonly unread: number;
  /** What the events stand for. */
  readonly kind?: 'all' | 'fair' | 'newest' | undefined;
  /** Why it stopped. */
  readonly problem?: Problem | undefined;
  /** Begins, or goes on. Omit to hide the button. */
  readonly onStart?: (() => void) | undefined;
  /** Stops. Omit to hide the button. */
  readonly onStop?: (() => void) | undefined;
}

/** Files that the event's release changed. */
export interface ReleaseChanges {
  /** One for each commit and file. */
  readonly files: readonly ChangedFile[];
  /** There are more, which were not read. */
  readonly isCapped: boolean;
}

/** What a server can tell about a trace beyond its event. What is left out is not offered. */
export interface StackEvidence {
  /** Why frames are still minified. */
  readonly sourceMaps?: Asked<readonly SourceMapProblem[]> | undefined;
  /** In how many other events each frame is. */
  readonly sampling?: FrameSampling | undefined;
  /** Commits that the server suspects. */
  readonly suspects?: Asked<readonly SuspectCommit[]> | undefined;
  /** Files that the event's release changed: frames that stand in one are marked. */
  readonly changes?: Asked<ReleaseChanges> | undefined;
}
