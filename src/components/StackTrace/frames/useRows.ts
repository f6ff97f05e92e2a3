'use client';
import { useMemo } from 'react';
import {
  type StackRow,
  type StartReason,
  sharedFrames,
  stackRows,
  startFrame,
} from '../../../insights/index.js';
import { type StackPart, useOpen, useTrace } from '../traceContext.js';

interface Rows {
  readonly rows: readonly StackRow[];
  /** Frames to begin with: they are never folded away, and start out open. */
  readonly stays: readonly (number | undefined)[];
  /** The row where the search stands; -1 where it is elsewhere. */
  readonly foundRow: number;
  /** Why the stack begins where it does. */
  readonly reason: StartReason | undefined;
}

/** The lines of a stack as the reader has arranged them. */
export function useRows(part: StackPart): Rows {
  const { event, view, order, start: first } = useTrace();
  const { gaps, named, hit } = useOpen();
  const start = useMemo(
    () => startFrame(part.stack, { platform: event.platform }),
    [part.stack, event.platform],
  );
  const isHere = named !== undefined && (named.exception ?? first?.exception) === part.exception;
  const startsAt = start?.frame;
  const namedAt = isHere ? named.frame : undefined;
  const found = hit?.stack === part.id ? hit.frame : undefined;
  const stays = useMemo(() => [startsAt, namedAt], [startsAt, namedAt]);
  const rows = useMemo(
    () =>
      stackRows(part.stack, {
        view,
        order,
        platform: event.platform,
        keep: [...stays, found],
        shared: part.exception === undefined ? 0 : sharedFrames(event.exceptions)[part.exception]?.count,
        isGapOpen: (gap) => gaps.has(`${part.id}/${gap}`),
      }),
    [part, view, order, event, stays, found, gaps],
  );
  const foundRow = found === undefined ? -1 : rows.findIndex((row) => holds(row, found));
  return { rows, stays, foundRow, reason: start?.reason };
}

/** Whether a row shows a frame. A run of repeats is one row. */
export function holds(row: StackRow, frame: number): boolean {
  return row.kind === 'frame' && frame <= row.index && frame > row.index - row.repeats;
}
