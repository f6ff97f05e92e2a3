import type { Exception, Stacktrace } from '../../model/index.js';
import { exceptionTree } from './exceptionTree.js';
import { isSameCall } from './frames.js';

/**
 * How many of the oldest frames an exception shares with the one that it hangs on: the way that both came. Counted
 * as `Throwable.printStackTrace` counts for its "... n more".
 */
export function commonFrames(stack: Stacktrace | undefined, above: Stacktrace | undefined): number {
  if (stack === undefined || above === undefined) return 0;
  const most = Math.min(stack.frames.length, above.frames.length);
  let common = 0;
  for (; common < most; common += 1) {
    const frame = stack.frames[common];
    const other = above.frames[common];
    if (frame === undefined || other === undefined || !isSameCall(frame, other)) break;
  }
  return common;
}

/** What an exception has in common with the one that it hangs on. */
export interface SharedFrames {
  /** Place of the exception that it hangs on. */
  readonly with: number;
  /** How many of its oldest frames both have. */
  readonly count: number;
}

const known: WeakMap<readonly Exception[], readonly (SharedFrames | undefined)[]> =
  /* @__PURE__ */ new WeakMap();

/** For each exception the frames that the one above it has too; `undefined` where it has none, or hangs on none. */
export function sharedFrames(exceptions: readonly Exception[]): readonly (SharedFrames | undefined)[] {
  const before = known.get(exceptions);
  if (before) return before;
  const shared = new Array<SharedFrames | undefined>(exceptions.length).fill(undefined);
  for (const { index, parent } of exceptionTree(exceptions).nodes) {
    const [own, above] = [exceptions[index], parent === undefined ? undefined : exceptions[parent]];
    if (own === undefined || above === undefined || parent === undefined) continue;
    if (own.threadId !== above.threadId) continue;
    const count = commonFrames(own.stacktrace, above.stacktrace);
    if (count > 0) shared[index] = { with: parent, count };
  }
  known.set(exceptions, shared);
  return shared;
}
