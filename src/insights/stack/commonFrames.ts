import type { Stacktrace } from '../../model/index.js';
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
