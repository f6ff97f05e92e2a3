'use client';
import { type MouseEvent, memo, type ReactElement, type RefObject, useEffect, useId, useRef } from 'react';
import {
  type FrameHit,
  type FrameRow,
  frameHasDetails,
  framePath,
  type StartHere,
} from '../../../insights/index.js';
import type { CrashEvent, Exception } from '../../../model/index.js';
import { StartWhy } from '../explain/StartWhy.js';
import { type StackPart, useTrace } from '../traceContext.js';
import { FrameDetails } from './FrameDetails.js';
import { FrameHeader, isStart } from './FrameHeader.js';

interface FrameItemProps {
  row: FrameRow;
  part: StackPart;
  open: boolean;
  /** The search stands here. */
  hit: FrameHit | undefined;
  /** Its inside is drawn with it, and not when it comes into view. */
  atOnce: boolean;
}

/** A frame. One that has something to show is a disclosure; one that has not is a plain line. */
export const FrameItem: React.NamedExoticComponent<FrameItemProps> = /* @__PURE__ */ memo(function FrameItem(
  props: FrameItemProps,
): ReactElement {
  const { row, part, atOnce, hit } = props;
  const { event, setOpen, start } = useTrace();
  const { index, frame } = row;
  const { frames, registers } = part.stack;
  const id = useId();
  const ref = useFound(hit);
  const held = index < frames.length - 1 ? undefined : registers;
  const openable = frameHasDetails(frame) || held !== undefined;
  const open = openable && props.open;
  const toggle = openable
    ? () => setOpen(frameKey(part, index), !open, { frame: index, exception: part.exception })
    : undefined;
  return (
    <div
      ref={ref}
      className="cb-frame"
      data-found={hit && ''}
      data-in-app={frame.inApp === true ? '' : undefined}
      data-from-gap={row.fromGap === undefined ? undefined : ''}
      data-path={framePath(frame)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above; this only makes the target larger. */}
      <div
        className="cb-frame-header"
        data-openable={openable ? '' : undefined}
        onClick={(event) => onHeader(event, toggle)}
      >
        <FrameHeader id={id} row={row} part={part} open={open} onToggle={toggle} />
      </div>
      {isStart(start, part, index) && <StartWhy />}
      {open && (
        <FrameDetails
          id={`${id}-body`}
          frame={frame}
          exception={exceptionOf(event, part, index, start)}
          path={part.path}
          frames={frames}
          index={index}
          registers={held}
          foundLine={hit?.line}
          atOnce={atOnce || hit !== undefined}
        />
      )}
    </div>
  );
}, isSame);

/** Rows are worked out anew for each view, and mostly say the same. */
function isSame(before: FrameItemProps, after: FrameItemProps): boolean {
  return (
    before.part === after.part &&
    before.open === after.open &&
    before.hit === after.hit &&
    before.atOnce === after.atOnce &&
    before.row.frame === after.row.frame &&
    before.row.index === after.row.index &&
    before.row.repeats === after.row.repeats &&
    before.row.fromGap === after.row.fromGap
  );
}

/** Brings a hit into view: its line of source, or the frame's head. */
function useFound(hit: FrameHit | undefined): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hit === undefined || ref.current === null) return;
    const line = hit.line === undefined ? null : ref.current.querySelector('.cb-code-line[data-found]');
    (line ?? ref.current.firstElementChild)?.scrollIntoView?.({ block: 'nearest' });
  }, [hit]);
  return ref;
}

/** A message speaks of the frame where it was raised, or of the one to start at. */
function exceptionOf(
  event: CrashEvent,
  part: StackPart,
  index: number,
  start: StartHere | undefined,
): Exception | undefined {
  const isSpokenOf = index === part.stack.frames.length - 1 || isStart(start, part, index);
  return isSpokenOf && part.exception !== undefined ? event.exceptions[part.exception] : undefined;
}

/** Where it is remembered whether a frame is open. */
export function frameKey(part: StackPart, index: number): string {
  return `${part.id}/${index}`;
}

/** Selecting text in a header must not open it, and what is inside keeps its own click. */
function onHeader(event: MouseEvent<HTMLElement>, toggle: (() => void) | undefined): void {
  if (toggle === undefined || event.defaultPrevented) return;
  if ((event.target as Element).closest('a, button') !== null) return;
  const selection = event.currentTarget.ownerDocument.getSelection();
  const selected =
    selection !== null && !selection.isCollapsed && selection.containsNode(event.currentTarget, true);
  if (!selected) toggle();
}
