'use client';
import { type MouseEvent, type ReactElement, useId } from 'react';
import { type FrameRow, frameHasDetails, framePath } from '../../insights/index.js';
import { FrameBody } from './FrameBody.js';
import { FrameHeader } from './FrameHeader.js';
import { type StackPart, useTrace } from './traceContext.js';

interface FrameItemProps {
  row: FrameRow;
  part: StackPart;
  /** Whether it starts out open. */
  opensByItself: boolean;
}

/** A frame. One that has something to show is a disclosure; one that has not is a plain line. */
export function FrameItem({ row, part, opensByItself }: FrameItemProps): ReactElement {
  const { isOpen, setOpen } = useTrace();
  const { index, frame } = row;
  const { frames, registers } = part.stack;
  const id = useId();
  const key = `${part.id}/${index}`;
  const held = index < frames.length - 1 ? undefined : registers;
  const openable = frameHasDetails(frame) || held !== undefined;
  const open = openable && isOpen(key, opensByItself);
  const toggle = openable
    ? () => setOpen(key, !open, { frame: index, exception: part.exception })
    : undefined;
  return (
    <div
      className="cb-frame"
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
      {open && (
        <div className="cb-frame-body" id={`${id}-body`}>
          <FrameBody frame={frame} path={part.path} index={index} registers={held} />
        </div>
      )}
    </div>
  );
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
