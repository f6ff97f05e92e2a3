'use client';
import { type MouseEvent, type ReactElement, useId } from 'react';
import { type FrameRow, frameHasDetails, framePath } from '../../insights/index.js';
import { FrameBody } from './FrameBody.js';
import { FrameHeader } from './FrameHeader.js';
import { type StackPart, useTrace } from './traceContext.js';

interface FrameItemProps {
  row: FrameRow;
  part: StackPart;
  /** The frame of its stack to read first; it starts out open. */
  isStart: boolean;
}

/** A frame. One that has something to show is a disclosure; one that has not is a plain line. */
export function FrameItem({ row, part, isStart }: FrameItemProps): ReactElement {
  const { isOpen, setOpen } = useTrace();
  const id = useId();
  const key = `${part.id}/${row.index}`;
  const openable = frameHasDetails(row.frame);
  const open = openable && isOpen(key, isStart);
  const toggle = openable ? () => setOpen(key, !open) : undefined;
  return (
    <div
      className="cb-frame"
      data-in-app={row.frame.inApp === true ? '' : undefined}
      data-from-gap={row.fromGap === undefined ? undefined : ''}
      data-open={open ? '' : undefined}
      data-path={framePath(row.frame)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above; this only makes the target larger. */}
      <div
        className="cb-frame-header"
        data-openable={openable ? '' : undefined}
        onClick={(event) => onHeader(event, toggle)}
      >
        <FrameHeader id={id} row={row} part={part} isStart={isStart} open={open} onToggle={toggle} />
      </div>
      {open && (
        <div className="cb-frame-body" id={`${id}-body`}>
          <FrameBody frame={row.frame} path={`${part.path}/frames/${row.index}`} />
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
